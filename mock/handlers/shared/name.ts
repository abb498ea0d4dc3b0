import type { Name } from '../../world/directory.js'

export type Language = 'zh_CN' | 'en_US'

/** The name in the language asked for, where the directory has it. */
export function pickName(name: Name, language: Language): string {
  return language === 'en_US' ? (name.en ?? name.zh) : name.zh
}
