// @ts-nocheck
// Made by scripts/generate.ts from schemas/. Do not edit.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/protocol/time.ts
function readIsoTime(text) {
  const match = isoPattern.exec(text);
  if (match === null) return void 0;
  const [, year, month, day, hour, minute, second = "0", fraction = "0", zone] = match;
  const dayStartMs = civilToUtcMs(Number(year), Number(month), Number(day));
  const clock = [Number(hour), Number(minute), Number(second)];
  if (dayStartMs === void 0 || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return void 0;
  const timeMs = (clock[0] * 3600 + clock[1] * 60 + clock[2]) * 1e3;
  const offsetMs = readOffsetMs(zone);
  if (offsetMs === void 0) return void 0;
  const instantMs = dayStartMs + timeMs + Math.floor(Number(`0.${fraction}`) * 1e3) - offsetMs;
  return { instantMs, hasZone: zone !== void 0 };
}
function readOffsetMs(zone) {
  if (zone === void 0 || zone === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 23 || minutes > 59) return void 0;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 6e4;
}
function civilToUtcMs(year, month, day) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() : void 0;
}
var shanghaiOffsetMs, isoPattern;
var init_time = __esm({
  "src/protocol/time.ts"() {
    "use strict";
    shanghaiOffsetMs = 8 * 36e5;
    isoPattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?$/;
  }
});

// src/validation/formats.ts
var formats_exports = {};
__export(formats_exports, {
  formats: () => formats
});
var formats;
var init_formats = __esm({
  "src/validation/formats.ts"() {
    "use strict";
    init_time();
    formats = {
      /** ISO 8601 as we read it: seconds, fractions and zone may be absent, the date must exist. */
      "date-time": (text) => readIsoTime(text) !== void 0
    };
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate_auth_scopes = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validate_contact_1_0_ListEmpLeaveRecords = validate11;
var formats0 = (init_formats(), __toCommonJS(formats_exports)).formats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startTime !== void 0) {
      let data0 = data.startTime;
      if (typeof data0 === "string") {
        if (!formats0(data0)) {
          const err0 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.endTime !== void 0) {
      let data1 = data.endTime;
      if (typeof data1 === "string") {
        if (!formats0(data1)) {
          const err2 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.nextToken !== void 0) {
      if (typeof data.nextToken !== "string") {
        const err4 = { instancePath: instancePath + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.maxResults !== void 0) {
      let data3 = data.maxResults;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 50 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validate_gettoken = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appkey !== void 0) {
      if (typeof data.appkey !== "string") {
        const err0 = { instancePath: instancePath + "/appkey", schemaPath: "#/properties/appkey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.appsecret !== void 0) {
      if (typeof data.appsecret !== "string") {
        const err1 = { instancePath: instancePath + "/appsecret", schemaPath: "#/properties/appsecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.corpid !== void 0) {
      if (typeof data.corpid !== "string") {
        const err2 = { instancePath: instancePath + "/corpid", schemaPath: "#/properties/corpid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.corpsecret !== void 0) {
      if (typeof data.corpsecret !== "string") {
        const err3 = { instancePath: instancePath + "/corpsecret", schemaPath: "#/properties/corpsecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var validate_oauth2_1_0_GetAccessToken = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appKey !== void 0) {
      if (typeof data.appKey !== "string") {
        const err0 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.appSecret !== void 0) {
      if (typeof data.appSecret !== "string") {
        const err1 = { instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validate_oauth2_1_0_GetToken = validate14;
var schema15 = { "type": "object", "properties": { "corpId": { "type": "string", "x-binding": "corp-id" }, "client_id": { "type": "string", "x-binding": "app-key", "x-erratum": "missing-parameter-code" }, "client_secret": { "type": "string", "x-binding": "app-secret", "x-erratum": "missing-parameter-code" }, "grant_type": { "type": "string", "enum": ["client_credentials"], "default": "client_credentials", "x-erratum": "missing-parameter-code" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.corpId !== void 0) {
      if (typeof data.corpId !== "string") {
        const err0 = { instancePath: instancePath + "/corpId", schemaPath: "#/properties/corpId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.client_id !== void 0) {
      if (typeof data.client_id !== "string") {
        const err1 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.client_secret !== void 0) {
      if (typeof data.client_secret !== "string") {
        const err2 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.grant_type !== void 0) {
      let data3 = data.grant_type;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data3 === "client_credentials")) {
        const err4 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema15.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var validate_topapi_inactive_user_v2_get = validate15;
var pattern0 = new RegExp("^-?\\d{1,19}(,-?\\d{1,19})*$", "u");
var pattern1 = new RegExp("^\\d{8}$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_active !== void 0) {
      if (typeof data.is_active !== "boolean") {
        const err0 = { instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.dept_ids !== void 0) {
      let data1 = data.dept_ids;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err1 = { instancePath: instancePath + "/dept_ids", schemaPath: "#/properties/dept_ids/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,19}(,-?\\d{1,19})*$" }, message: 'must match pattern "^-?\\d{1,19}(,-?\\d{1,19})*$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/dept_ids", schemaPath: "#/properties/dept_ids/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.query_date !== void 0) {
      let data4 = data.query_date;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err8 = { instancePath: instancePath + "/query_date", schemaPath: "#/properties/query_date/pattern", keyword: "pattern", params: { pattern: "^\\d{8}$" }, message: 'must match pattern "^\\d{8}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/query_date", schemaPath: "#/properties/query_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var validate_topapi_user_count = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.only_active !== void 0) {
      if (typeof data.only_active !== "boolean") {
        const err0 = { instancePath: instancePath + "/only_active", schemaPath: "#/properties/only_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var validate_topapi_user_listid = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if ((typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) || data0 < 1) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var validate_topapi_user_listsimple = validate18;
var schema19 = { "type": "object", "properties": { "dept_id": { "x-int64": { "minimum": 1 }, "x-binding": "department", "x-erratum": "dept-id-minimum" }, "cursor": { "type": "integer", "minimum": 0, "maximum": 1e5, "x-erratum": "cursor-is-the-offset" }, "size": { "type": "integer", "minimum": 1, "maximum": 100, "x-erratum": "size-minimum" }, "order_field": { "type": "string", "enum": ["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"], "default": "custom" }, "contain_access_limit": { "type": "boolean", "default": false, "x-erratum": "access-limit-default" }, "language": { "type": "string", "enum": ["zh_CN", "en_US"], "default": "zh_CN" } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if ((typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) || data0 < 1) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cursor !== void 0) {
      let data1 = data.cursor;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e5 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.order_field !== void 0) {
      let data3 = data.order_field;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/order_field", schemaPath: "#/properties/order_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "entry_asc" || data3 === "entry_desc" || data3 === "modify_asc" || data3 === "modify_desc" || data3 === "custom")) {
        const err8 = { instancePath: instancePath + "/order_field", schemaPath: "#/properties/order_field/enum", keyword: "enum", params: { allowedValues: schema19.properties.order_field.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.contain_access_limit !== void 0) {
      if (typeof data.contain_access_limit !== "boolean") {
        const err9 = { instancePath: instancePath + "/contain_access_limit", schemaPath: "#/properties/contain_access_limit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      if (typeof data5 !== "string") {
        const err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "zh_CN" || data5 === "en_US")) {
        const err11 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_department_get = validate19;
var schema20 = { "type": "object", "properties": { "dept_id": { "x-int64": {}, "x-binding": "department", "x-erratum": "negative-ids" }, "language": { "type": "string", "enum": ["zh_CN", "en_US"], "default": "zh_CN" } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if (typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "zh_CN" || data1 === "en_US")) {
        const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema20.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_department_listparentbydept = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if (typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_department_listparentbyuser = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userid !== void 0) {
      if (typeof data.userid !== "string") {
        const err0 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_department_listsub = validate22;
var schema23 = { "type": "object", "properties": { "dept_id": { "x-int64": {}, "default": 1, "x-binding": "department", "x-erratum": "default-department" }, "language": { "type": "string", "enum": ["zh_CN", "en_US"], "default": "zh_CN" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if (typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "zh_CN" || data1 === "en_US")) {
        const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema23.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_department_listsubid = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if (typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_user_get = validate24;
var schema25 = { "type": "object", "properties": { "userid": { "type": "string", "maxLength": 64, "x-binding": "user", "x-erratum": "userid-length" }, "language": { "type": "string", "enum": ["zh_CN", "en_US"], "default": "zh_CN" }, "login_id": { "type": "string", "x-erratum": "login-id-parameter" } } };
var func2 = require_ucs2length().default;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userid !== void 0) {
      let data0 = data.userid;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err0 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "zh_CN" || data1 === "en_US")) {
        const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema25.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.login_id !== void 0) {
      if (typeof data.login_id !== "string") {
        const err4 = { instancePath: instancePath + "/login_id", schemaPath: "#/properties/login_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var validate_topapi_v2_user_list = validate25;
var schema26 = { "type": "object", "properties": { "dept_id": { "x-int64": { "minimum": 1 }, "x-binding": "department", "x-erratum": "dept-id-minimum" }, "cursor": { "type": "integer", "minimum": 0, "maximum": 1e5, "x-erratum": "cursor-bounds" }, "size": { "type": "integer", "minimum": 1, "maximum": 100, "x-erratum": "size-without-maximum" }, "order_field": { "type": "string", "enum": ["entry_asc", "entry_desc", "modify_asc", "modify_desc", "custom"], "default": "custom" }, "contain_access_limit": { "type": "boolean", "default": false, "x-erratum": "access-limit-default" }, "language": { "type": "string", "enum": ["zh_CN", "en_US"], "default": "zh_CN" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dept_id !== void 0) {
      let data0 = data.dept_id;
      if ((typeof data0 == "bigint" ? BigInt.asIntN(64, data0) !== data0 : !Number.isSafeInteger(data0)) || data0 < 1) {
        const err0 = { instancePath: instancePath + "/dept_id", schemaPath: "#/properties/dept_id/x-int64", keyword: "x-int64", params: {}, message: "must be an integer of 64 bits inside its bounds" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cursor !== void 0) {
      let data1 = data.cursor;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e5 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.size !== void 0) {
      let data2 = data.size;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.order_field !== void 0) {
      let data3 = data.order_field;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/order_field", schemaPath: "#/properties/order_field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "entry_asc" || data3 === "entry_desc" || data3 === "modify_asc" || data3 === "modify_desc" || data3 === "custom")) {
        const err8 = { instancePath: instancePath + "/order_field", schemaPath: "#/properties/order_field/enum", keyword: "enum", params: { allowedValues: schema26.properties.order_field.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.contain_access_limit !== void 0) {
      if (typeof data.contain_access_limit !== "boolean") {
        const err9 = { instancePath: instancePath + "/contain_access_limit", schemaPath: "#/properties/contain_access_limit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      if (typeof data5 !== "string") {
        const err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "zh_CN" || data5 === "en_US")) {
        const err11 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema26.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
export const validators = {
  'auth.scopes': validate_auth_scopes,
  'contact_1.0.ListEmpLeaveRecords': validate_contact_1_0_ListEmpLeaveRecords,
  'gettoken': validate_gettoken,
  'oauth2_1.0.GetAccessToken': validate_oauth2_1_0_GetAccessToken,
  'oauth2_1.0.GetToken': validate_oauth2_1_0_GetToken,
  'topapi.inactive.user.v2.get': validate_topapi_inactive_user_v2_get,
  'topapi.user.count': validate_topapi_user_count,
  'topapi.user.listid': validate_topapi_user_listid,
  'topapi.user.listsimple': validate_topapi_user_listsimple,
  'topapi.v2.department.get': validate_topapi_v2_department_get,
  'topapi.v2.department.listparentbydept': validate_topapi_v2_department_listparentbydept,
  'topapi.v2.department.listparentbyuser': validate_topapi_v2_department_listparentbyuser,
  'topapi.v2.department.listsub': validate_topapi_v2_department_listsub,
  'topapi.v2.department.listsubid': validate_topapi_v2_department_listsubid,
  'topapi.v2.user.get': validate_topapi_v2_user_get,
  'topapi.v2.user.list': validate_topapi_v2_user_list,
}
