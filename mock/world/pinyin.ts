/**
 * Pinyin without tones for the characters of the surnames and given names that are drawn. Where
 * a character has several readings, the one used in personal names stands here.
 */

const surnames = `ding:丁 wan:万 shangguan:上官 yan:严闫阎颜 qiao:乔 yu:于余俞 fu:付傅 linghu:令狐 ren:任
wu:伍吴武 he:何贺 hou:侯 ni:倪 guan:关 feng:冯 liu:刘柳 bao:包 lu:卢芦陆鲁 shi:史施石 ye:叶 situ:司徒
sima:司马 xiang:向 lyu:吕 zhou:周 tang:唐汤 xia:夏 xiahou:夏侯 yao:姚 jiang:姜江蒋 kong:孔 sun:孙
meng:孟 ji:季纪 an:安 song:宋 yuchi:尉迟 shang:尚 yin:尹殷 yue:岳 cui:崔 chang:常 zhuang:庄 pang:庞
kang:康 liao:廖 zhang:张章 peng:彭 xu:徐许 murong:慕容 cheng:成程 dai:戴 wen:文温 fang:方 yi:易 cao:曹
zeng:曾 zhu:朱祝 li:李黎 du:杜 yang:杨 lin:林 chai:柴 liang:梁 fan:樊范 ouyang:欧阳 duan:段 bi:毕
mao:毛 wang:汪王 shen:沈申 hong:洪 tu:涂 pan:潘 jiao:焦 xiong:熊 niu:牛 tian:田 shentu:申屠 bai:白
huangfu:皇甫 qi:祁齐 qin:秦覃 jian:简 luo:罗骆 zhai:翟 geng:耿 nie:聂 xiao:肖萧 hu:胡 su:苏 mo:莫
ge:葛 dong:董 lan:蓝 cai:蔡 xue:薛 yuan:袁 zhuge:诸葛 xie:谢 tan:谭 jia:贾 lai:赖 zhao:赵 deng:邓
xing:邢 qiu:邱 shao:邵 zou:邹 zheng:郑 hao:郝 guo:郭 jin:金 zhong:钟 qian:钱 zhangsun:长孙 chen:陈
tao:陶 lei:雷 wei:韦魏 han:韩 gu:顾 ma:马 gao:高 mai:麦 huang:黄 long:龙 gong:龚`

const given = `yi:一乙义依奕怡懿熠羿翊艺苡逸 wan:万 san:三 dong:东栋 zhong:中 dan:丹 li:丽乐立黎莉 wei:伟玮炜
jia:佳嘉家珈 jun:俊军君峻骏 xiu:修秀 qian:倩骞 jian:健剑建 quan:全 lan:兰 feng:凤锋风峰 kai:凯开楷 gang:刚
yong:勇 hua:华 bo:博波 cheng:呈城成程诚澄 zhe:哲 xiao:啸晓潇笑 guo:国果 tang:堂 tian:天 yan:妍炎焱燕艳颜言
jiao:娇 na:娜 juan:娟 ting:婷 zi:子梓紫 yu:宇钰煜愚渝玉瑜羽语雨育 an:安 chen:宸晨辰琛 yao:尧瑶耀 zhan:展
shuai:帅 ping:平萍 hong:弘红鸿宏 qiang:强 tong:彤桐 biao:彪 bin:彬斌 zhi:志智治致之 si:思 yue:悦玥越
hui:慧辉卉 zhen:振珍真 qing:擎青晴 zheng:政正 min:敏民 jing:敬静靖菁 wen:文雯 xin:新昕欣馨鑫心 fang:方芳
xu:旭煦 hao:昊浩皓豪 ming:明茗铭 jin:晋瑾金锦 sheng:晟胜 jie:杰洁 song:松 lin:林琳霖麟 bai:柏 gui:桂癸
mei:梅美 rong:榕荣融蓉 xi:汐熙希溪 mu:沐木 mo:沫默墨 ze:泽 yang:洋阳扬 hai:海 tao:涛韬 han:涵瀚韩 miao:淼
yuan:渊源苑远媛元 xuan:炫煊萱轩璇 ye:烨 ran:然 huan:欢 ling:玲灵 qi:琪祺齐淇琦 qin:琴
rui:瑞睿蕊 lei:磊蕾 xiang:祥翔香 shao:绍 cong:聪 yin:胤 hang:航 liang:良亮 fen:芬 cang:苍
ruo:若 ying:英颖 meng:蒙萌 shi:诗 nuo:诺 chao:超 xiong:雄 ya:雅 xue:雪 xia:霞 fei:飞菲 fu:馥
chi:驰 ju:驹 peng:鹏 he:鹤 lu:鹭露`

const compoundReadings: ReadonlySet<string> = new Set(
  'shangguan linghu situ sima xiahou yuchi murong ouyang shentu huangfu zhuge zhangsun'.split(' '),
)

function readTable(table: string): ReadonlyMap<string, string> {
  const readings = new Map<string, string>()
  for (const entry of table.split(/\s+/)) {
    const [reading = '', texts = ''] = entry.split(':')
    // A compound surname is one entry of its own; all others are one character each.
    const isCompound = compoundReadings.has(reading)
    for (const text of isCompound ? [texts] : texts) readings.set(text, reading)
  }
  return readings
}

const surnameReadings = readTable(surnames)
const givenReadings = readTable(given)

export function toSurnamePinyin(surname: string): string | undefined {
  return surnameReadings.get(surname)
}

/** `undefined` when any character is not in the table. */
export function toGivenPinyin(name: string): string | undefined {
  const readings = Array.from(name, (character) => givenReadings.get(character))
  return readings.includes(undefined) ? undefined : readings.join('')
}
