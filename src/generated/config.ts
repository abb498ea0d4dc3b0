// @ts-nocheck
// Made by scripts/generate.ts from schemas/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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
var validateConfig = validate13;
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "organization": { "$ref": "tenant.schema.json#/properties/organization" }, "people": { "$ref": "tenant.schema.json#/properties/people" }, "seed": { "$ref": "tenant.schema.json#/properties/seed" }, "clock": { "$ref": "tenant.schema.json#/properties/clock" }, "freezeClock": { "$ref": "tenant.schema.json#/properties/freezeClock" }, "appKey": { "$ref": "tenant.schema.json#/properties/appKey" }, "appSecret": { "$ref": "tenant.schema.json#/properties/appSecret" }, "corpId": { "$ref": "tenant.schema.json#/properties/corpId" }, "apps": { "$ref": "tenant.schema.json#/properties/apps" }, "settings": { "$ref": "tenant.schema.json#/properties/settings" }, "departments": { "$ref": "tenant.schema.json#/properties/departments" }, "users": { "$ref": "tenant.schema.json#/properties/users" }, "leavers": { "$ref": "tenant.schema.json#/properties/leavers" }, "changes": { "$ref": "tenant.schema.json#/properties/changes" }, "faults": { "$ref": "tenant.schema.json#/properties/faults" }, "callsPerMonth": { "$ref": "tenant.schema.json#/properties/callsPerMonth" }, "tenants": { "type": "array", "items": { "allOf": [{ "$ref": "tenant.schema.json" }], "type": "object", "required": ["appKey"], "properties": { "appKey": { "$ref": "tenant.schema.json#/properties/appKey", "x-target": { "type": "string", "minLength": 1 } } } } }, "logLimit": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "tenantIdleMinutes": { "type": ["integer", "string"], "minimum": 1, "maximum": 525600, "pattern": "^never$" }, "schemas": { "type": "string", "minLength": 1 }, "host": { "type": "string", "minLength": 1 }, "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "log": { "type": "string", "enum": ["pretty", "json", "silent"] } } };
var schema54 = { "type": "string", "enum": ["company", "tiny", "empty"] };
var schema55 = { "type": "integer", "minimum": 1, "maximum": 1e6 };
var schema56 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
var schema57 = { "type": ["string", "number"] };
var schema58 = { "type": "boolean" };
var schema59 = { "type": "string", "minLength": 1 };
var schema60 = { "type": "string", "minLength": 1 };
var schema61 = { "type": "string", "minLength": 1 };
var schema69 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var schema62 = { "type": "array", "items": { "$ref": "#/definitions/app" } };
var schema12 = { "type": "object", "additionalProperties": false, "required": ["key"], "not": { "type": "object", "required": ["permissions", "withoutPermissions"] }, "properties": { "key": { "type": "string", "minLength": 1 }, "secret": { "type": "string", "minLength": 1 }, "type": { "type": "string", "enum": ["internal", "third-party"] }, "permissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "withoutPermissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "contactScope": { "type": "object", "additionalProperties": false, "properties": { "departments": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "allowedIps": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "callsPerSecond": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.permissions === void 0 && (missing0 = "permissions") || data.withoutPermissions === void 0 && (missing0 = "withoutPermissions")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema12.not, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "secret" || key0 === "type" || key0 === "permissions" || key0 === "withoutPermissions" || key0 === "contactScope" || key0 === "allowedIps" || key0 === "callsPerSecond")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.key.type, parentSchema: schema12.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data1 = data.secret;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err7 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.secret, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.secret.type, parentSchema: schema12.properties.secret, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.type.type, parentSchema: schema12.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "internal" || data2 === "third-party")) {
        const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.type.enum, parentSchema: schema12.properties.type, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      let data3 = data.permissions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func4(data4) < 1) {
              const err11 = { instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.permissions.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/permissions/" + i0, schemaPath: "#/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.permissions.items.type, parentSchema: schema12.properties.permissions.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.permissions.type, parentSchema: schema12.properties.permissions, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.withoutPermissions !== void 0) {
      let data5 = data.withoutPermissions;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func4(data6) < 1) {
              const err14 = { instancePath: instancePath + "/withoutPermissions/" + i1, schemaPath: "#/properties/withoutPermissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.withoutPermissions.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/withoutPermissions/" + i1, schemaPath: "#/properties/withoutPermissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.withoutPermissions.items.type, parentSchema: schema12.properties.withoutPermissions.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/withoutPermissions", schemaPath: "#/properties/withoutPermissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.withoutPermissions.type, parentSchema: schema12.properties.withoutPermissions, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.contactScope !== void 0) {
      let data7 = data.contactScope;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "departments" || key1 === "users")) {
            const err17 = { instancePath: instancePath + "/contactScope", schemaPath: "#/properties/contactScope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12.properties.contactScope, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.departments !== void 0) {
          let data8 = data7.departments;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data9 = data8[i2];
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err18 = { instancePath: instancePath + "/contactScope/departments/" + i2, schemaPath: "#/properties/contactScope/properties/departments/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.contactScope.properties.departments.items.type, parentSchema: schema12.properties.contactScope.properties.departments.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 9007199254740991 || isNaN(data9)) {
                  const err19 = { instancePath: instancePath + "/contactScope/departments/" + i2, schemaPath: "#/properties/contactScope/properties/departments/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema12.properties.contactScope.properties.departments.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data9 < 1 || isNaN(data9)) {
                  const err20 = { instancePath: instancePath + "/contactScope/departments/" + i2, schemaPath: "#/properties/contactScope/properties/departments/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema12.properties.contactScope.properties.departments.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/contactScope/departments", schemaPath: "#/properties/contactScope/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.contactScope.properties.departments.type, parentSchema: schema12.properties.contactScope.properties.departments, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.users !== void 0) {
          let data10 = data7.users;
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data11 = data10[i3];
              if (typeof data11 === "string") {
                if (func4(data11) < 1) {
                  const err22 = { instancePath: instancePath + "/contactScope/users/" + i3, schemaPath: "#/properties/contactScope/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.contactScope.properties.users.items, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/contactScope/users/" + i3, schemaPath: "#/properties/contactScope/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.contactScope.properties.users.items.type, parentSchema: schema12.properties.contactScope.properties.users.items, data: data11 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/contactScope/users", schemaPath: "#/properties/contactScope/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.contactScope.properties.users.type, parentSchema: schema12.properties.contactScope.properties.users, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/contactScope", schemaPath: "#/properties/contactScope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.contactScope.type, parentSchema: schema12.properties.contactScope, data: data7 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.allowedIps !== void 0) {
      let data12 = data.allowedIps;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data13 = data12[i4];
          if (typeof data13 === "string") {
            if (func4(data13) < 1) {
              const err26 = { instancePath: instancePath + "/allowedIps/" + i4, schemaPath: "#/properties/allowedIps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.allowedIps.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/allowedIps/" + i4, schemaPath: "#/properties/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.allowedIps.items.type, parentSchema: schema12.properties.allowedIps.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/properties/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.allowedIps.type, parentSchema: schema12.properties.allowedIps, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.callsPerSecond !== void 0) {
      let data14 = data.callsPerSecond;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err29 = { instancePath: instancePath + "/callsPerSecond", schemaPath: "#/properties/callsPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.callsPerSecond.type, parentSchema: schema12.properties.callsPerSecond, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 9007199254740991 || isNaN(data14)) {
          const err30 = { instancePath: instancePath + "/callsPerSecond", schemaPath: "#/properties/callsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema12.properties.callsPerSecond, data: data14 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err31 = { instancePath: instancePath + "/callsPerSecond", schemaPath: "#/properties/callsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema12.properties.callsPerSecond, data: data14 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate15(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": "object", "additionalProperties": false, "properties": { "lastNextToken": { "type": "string", "enum": ["absent", "empty", "zero"] }, "cursors": { "type": "string", "enum": ["offsets", "uneven"] }, "gatewayArguments": { "type": "boolean" }, "ruleHeader": { "type": "boolean" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "lastNextToken" || key0 === "cursors" || key0 === "gatewayArguments" || key0 === "ruleHeader")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.lastNextToken !== void 0) {
      let data0 = data.lastNextToken;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/lastNextToken", schemaPath: "#/properties/lastNextToken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.lastNextToken.type, parentSchema: schema63.properties.lastNextToken, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "absent" || data0 === "empty" || data0 === "zero")) {
        const err2 = { instancePath: instancePath + "/lastNextToken", schemaPath: "#/properties/lastNextToken/enum", keyword: "enum", params: { allowedValues: schema63.properties.lastNextToken.enum }, message: "must be equal to one of the allowed values", schema: schema63.properties.lastNextToken.enum, parentSchema: schema63.properties.lastNextToken, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.cursors !== void 0) {
      let data1 = data.cursors;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/cursors", schemaPath: "#/properties/cursors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema63.properties.cursors.type, parentSchema: schema63.properties.cursors, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "offsets" || data1 === "uneven")) {
        const err4 = { instancePath: instancePath + "/cursors", schemaPath: "#/properties/cursors/enum", keyword: "enum", params: { allowedValues: schema63.properties.cursors.enum }, message: "must be equal to one of the allowed values", schema: schema63.properties.cursors.enum, parentSchema: schema63.properties.cursors, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.gatewayArguments !== void 0) {
      let data2 = data.gatewayArguments;
      if (typeof data2 !== "boolean") {
        const err5 = { instancePath: instancePath + "/gatewayArguments", schemaPath: "#/properties/gatewayArguments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema63.properties.gatewayArguments.type, parentSchema: schema63.properties.gatewayArguments, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.ruleHeader !== void 0) {
      let data3 = data.ruleHeader;
      if (typeof data3 !== "boolean") {
        const err6 = { instancePath: instancePath + "/ruleHeader", schemaPath: "#/properties/ruleHeader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema63.properties.ruleHeader.type, parentSchema: schema63.properties.ruleHeader, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema63.type, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": "array", "items": { "$ref": "#/definitions/department" } };
var schema13 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } };
var schema14 = { "type": ["string", "object"], "additionalProperties": false, "required": ["zh"], "minLength": 1, "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be string,object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func4(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.zh, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.zh.type, parentSchema: schema14.properties.zh, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.en, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.en.type, parentSchema: schema14.properties.en, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema13.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.id.type, parentSchema: schema13.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema13.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.name !== void 0) {
      if (!validate18(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.parentId !== void 0) {
      let data2 = data.parentId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.parentId.type, parentSchema: schema13.properties.parentId, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.parentId, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < -9007199254740991 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema13.properties.parentId, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data3 = data.order;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.order.type, parentSchema: schema13.properties.order, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.order, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < -9007199254740991 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema13.properties.order, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.createGroup !== void 0) {
      let data4 = data.createGroup;
      if (typeof data4 !== "boolean") {
        const err12 = { instancePath: instancePath + "/createGroup", schemaPath: "#/properties/createGroup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema13.properties.createGroup.type, parentSchema: schema13.properties.createGroup, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.autoAddUser !== void 0) {
      let data5 = data.autoAddUser;
      if (typeof data5 !== "boolean") {
        const err13 = { instancePath: instancePath + "/autoAddUser", schemaPath: "#/properties/autoAddUser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema13.properties.autoAddUser.type, parentSchema: schema13.properties.autoAddUser, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sourceIdentifier !== void 0) {
      let data6 = data.sourceIdentifier;
      if (typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/sourceIdentifier", schemaPath: "#/properties/sourceIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sourceIdentifier.type, parentSchema: schema13.properties.sourceIdentifier, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data7 = data.code;
      if (typeof data7 === "string") {
        if (func4(data7) > 30) {
          const err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema13.properties.code, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.code.type, parentSchema: schema13.properties.code, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.brief !== void 0) {
      let data8 = data.brief;
      if (typeof data8 !== "string") {
        const err17 = { instancePath: instancePath + "/brief", schemaPath: "#/properties/brief/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.brief.type, parentSchema: schema13.properties.brief, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.telephone !== void 0) {
      let data9 = data.telephone;
      if (typeof data9 !== "string") {
        const err18 = { instancePath: instancePath + "/telephone", schemaPath: "#/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.telephone.type, parentSchema: schema13.properties.telephone, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.extension !== void 0) {
      let data10 = data.extension;
      if (typeof data10 !== "string") {
        const err19 = { instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.extension.type, parentSchema: schema13.properties.extension, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate17(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "array", "items": { "$ref": "#/definitions/user" } };
var schema15 = { "type": "object", "additionalProperties": false, "required": ["userId", "name"], "properties": { "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "unionId": { "type": "string", "minLength": 1 }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "joined": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } };
var schema16 = { "type": ["integer", "object"], "additionalProperties": false, "required": ["id"], "minimum": -9007199254740991, "maximum": 9007199254740991, "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": ["integer", "string"], "pattern": "^-?[0-9]{1,19}$", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "leader": { "type": "boolean" } } };
var pattern0 = new RegExp("^-?[0-9]{1,19}$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, message: "must be integer,object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 9007199254740991 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < -9007199254740991 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "order" || key0 === "leader")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.properties.id.type, parentSchema: schema16.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema16.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema16.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data1 = data.order;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: schema16.properties.order.type }, message: "must be integer,string", schema: schema16.properties.order.type, parentSchema: schema16.properties.order, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema16.properties.order, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < -9007199254740991 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema16.properties.order, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err11 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" }, message: 'must match pattern "^-?[0-9]{1,19}$"', schema: "^-?[0-9]{1,19}$", parentSchema: schema16.properties.order, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.leader !== void 0) {
      let data2 = data.leader;
      if (typeof data2 !== "boolean") {
        const err12 = { instancePath: instancePath + "/leader", schemaPath: "#/properties/leader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.leader.type, parentSchema: schema16.properties.leader, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema15.required, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (typeof data0 === "string") {
        if (func4(data0) > 64) {
          const err3 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema15.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.userId.type, parentSchema: schema15.properties.userId, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate18(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.departments !== void 0) {
      let data2 = data.departments;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema15.properties.departments, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate23(data2[i0], { instancePath: instancePath + "/departments/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.properties.departments.type, parentSchema: schema15.properties.departments, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.unionId !== void 0) {
      let data4 = data.unionId;
      if (typeof data4 === "string") {
        if (func4(data4) < 1) {
          const err8 = { instancePath: instancePath + "/unionId", schemaPath: "#/properties/unionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.unionId, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/unionId", schemaPath: "#/properties/unionId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.unionId.type, parentSchema: schema15.properties.unionId, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      let data5 = data.avatar;
      if (typeof data5 !== "string") {
        const err10 = { instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.avatar.type, parentSchema: schema15.properties.avatar, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.stateCode !== void 0) {
      let data6 = data.stateCode;
      if (typeof data6 === "string") {
        if (func4(data6) < 1) {
          const err11 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.stateCode, data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.stateCode.type, parentSchema: schema15.properties.stateCode, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data7 = data.mobile;
      if (typeof data7 !== "string") {
        const err13 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.mobile.type, parentSchema: schema15.properties.mobile, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.hideMobile !== void 0) {
      let data8 = data.hideMobile;
      if (typeof data8 !== "boolean") {
        const err14 = { instancePath: instancePath + "/hideMobile", schemaPath: "#/properties/hideMobile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.hideMobile.type, parentSchema: schema15.properties.hideMobile, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.telephone !== void 0) {
      let data9 = data.telephone;
      if (typeof data9 !== "string") {
        const err15 = { instancePath: instancePath + "/telephone", schemaPath: "#/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.telephone.type, parentSchema: schema15.properties.telephone, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.jobNumber !== void 0) {
      let data10 = data.jobNumber;
      if (typeof data10 !== "string") {
        const err16 = { instancePath: instancePath + "/jobNumber", schemaPath: "#/properties/jobNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.jobNumber.type, parentSchema: schema15.properties.jobNumber, data: data10 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data11 = data.title;
      if (typeof data11 !== "string") {
        const err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.title.type, parentSchema: schema15.properties.title, data: data11 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data12 = data.email;
      if (typeof data12 !== "string") {
        const err18 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.email.type, parentSchema: schema15.properties.email, data: data12 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.orgEmail !== void 0) {
      let data13 = data.orgEmail;
      if (typeof data13 !== "string") {
        const err19 = { instancePath: instancePath + "/orgEmail", schemaPath: "#/properties/orgEmail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.orgEmail.type, parentSchema: schema15.properties.orgEmail, data: data13 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.workPlace !== void 0) {
      let data14 = data.workPlace;
      if (typeof data14 !== "string") {
        const err20 = { instancePath: instancePath + "/workPlace", schemaPath: "#/properties/workPlace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.workPlace.type, parentSchema: schema15.properties.workPlace, data: data14 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.remark !== void 0) {
      let data15 = data.remark;
      if (typeof data15 !== "string") {
        const err21 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.remark.type, parentSchema: schema15.properties.remark, data: data15 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.extension !== void 0) {
      let data16 = data.extension;
      if (typeof data16 !== "string") {
        const err22 = { instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.extension.type, parentSchema: schema15.properties.extension, data: data16 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.hired !== void 0) {
      let data17 = data.hired;
      if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17))) {
        const err23 = { instancePath: instancePath + "/hired", schemaPath: "#/properties/hired/type", keyword: "type", params: { type: schema15.properties.hired.type }, message: "must be string,number", schema: schema15.properties.hired.type, parentSchema: schema15.properties.hired, data: data17 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.joined !== void 0) {
      let data18 = data.joined;
      if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18))) {
        const err24 = { instancePath: instancePath + "/joined", schemaPath: "#/properties/joined/type", keyword: "type", params: { type: schema15.properties.joined.type }, message: "must be string,number", schema: schema15.properties.joined.type, parentSchema: schema15.properties.joined, data: data18 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      let data19 = data.active;
      if (typeof data19 !== "boolean") {
        const err25 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.active.type, parentSchema: schema15.properties.active, data: data19 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.admin !== void 0) {
      let data20 = data.admin;
      if (typeof data20 !== "boolean") {
        const err26 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.admin.type, parentSchema: schema15.properties.admin, data: data20 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.boss !== void 0) {
      let data21 = data.boss;
      if (typeof data21 !== "boolean") {
        const err27 = { instancePath: instancePath + "/boss", schemaPath: "#/properties/boss/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.boss.type, parentSchema: schema15.properties.boss, data: data21 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.senior !== void 0) {
      let data22 = data.senior;
      if (typeof data22 !== "boolean") {
        const err28 = { instancePath: instancePath + "/senior", schemaPath: "#/properties/senior/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.senior.type, parentSchema: schema15.properties.senior, data: data22 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.realAuthed !== void 0) {
      let data23 = data.realAuthed;
      if (typeof data23 !== "boolean") {
        const err29 = { instancePath: instancePath + "/realAuthed", schemaPath: "#/properties/realAuthed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.realAuthed.type, parentSchema: schema15.properties.realAuthed, data: data23 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.restricted !== void 0) {
      let data24 = data.restricted;
      if (typeof data24 !== "boolean") {
        const err30 = { instancePath: instancePath + "/restricted", schemaPath: "#/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema15.properties.restricted.type, parentSchema: schema15.properties.restricted, data: data24 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.managerUserId !== void 0) {
      let data25 = data.managerUserId;
      if (typeof data25 === "string") {
        if (func4(data25) < 1) {
          const err31 = { instancePath: instancePath + "/managerUserId", schemaPath: "#/properties/managerUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.managerUserId, data: data25 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/managerUserId", schemaPath: "#/properties/managerUserId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.managerUserId.type, parentSchema: schema15.properties.managerUserId, data: data25 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate21(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": "array", "items": { "$ref": "#/definitions/leaver" } };
var schema17 = { "type": "object", "additionalProperties": false, "required": ["userId", "name", "left"], "properties": { "userId": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "left": { "type": ["string", "number"] }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.left === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "userId" || key0 === "name" || key0 === "left" || key0 === "stateCode" || key0 === "mobile" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.userId.type, parentSchema: schema17.properties.userId, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate18(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0) {
      let data2 = data.left;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: schema17.properties.left.type }, message: "must be string,number", schema: schema17.properties.left.type, parentSchema: schema17.properties.left, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.stateCode !== void 0) {
      let data3 = data.stateCode;
      if (typeof data3 === "string") {
        if (func4(data3) < 1) {
          const err7 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17.properties.stateCode, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.stateCode.type, parentSchema: schema17.properties.stateCode, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data4 = data.mobile;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.mobile.type, parentSchema: schema17.properties.mobile, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 !== "string") {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.reason.type, parentSchema: schema17.properties.reason, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data5 === "oapi" || data5 === "cancel" || data5 === "leave" || data5 === "unknown" || data5 === "delete")) {
        const err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema17.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.reason.enum, parentSchema: schema17.properties.reason, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate26(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "array", "items": { "$ref": "#/definitions/change" } };
var schema18 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "user"], "properties": { "kind": { "type": "string", "const": "add-user" }, "user": { "$ref": "#/definitions/user", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "change-user" }, "userId": { "$ref": "#/definitions/user/properties/userId", "x-target": { "type": "string", "minLength": 1, "maxLength": 64 } }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/user/properties/name" }, "departments": { "$ref": "#/definitions/user/properties/departments" }, "avatar": { "$ref": "#/definitions/user/properties/avatar" }, "stateCode": { "$ref": "#/definitions/user/properties/stateCode" }, "mobile": { "$ref": "#/definitions/user/properties/mobile" }, "hideMobile": { "$ref": "#/definitions/user/properties/hideMobile" }, "telephone": { "$ref": "#/definitions/user/properties/telephone" }, "jobNumber": { "$ref": "#/definitions/user/properties/jobNumber" }, "title": { "$ref": "#/definitions/user/properties/title" }, "email": { "$ref": "#/definitions/user/properties/email" }, "orgEmail": { "$ref": "#/definitions/user/properties/orgEmail" }, "workPlace": { "$ref": "#/definitions/user/properties/workPlace" }, "remark": { "$ref": "#/definitions/user/properties/remark" }, "extension": { "$ref": "#/definitions/user/properties/extension" }, "hired": { "$ref": "#/definitions/user/properties/hired" }, "active": { "$ref": "#/definitions/user/properties/active" }, "admin": { "$ref": "#/definitions/user/properties/admin" }, "boss": { "$ref": "#/definitions/user/properties/boss" }, "senior": { "$ref": "#/definitions/user/properties/senior" }, "realAuthed": { "$ref": "#/definitions/user/properties/realAuthed" }, "restricted": { "$ref": "#/definitions/user/properties/restricted" }, "managerUserId": { "$ref": "#/definitions/user/properties/managerUserId" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["stateCode", "mobile", "telephone", "jobNumber", "title", "email", "orgEmail", "workPlace", "remark", "extension", "hired", "managerUserId"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "remove-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "department"], "properties": { "kind": { "type": "string", "const": "add-department" }, "department": { "$ref": "#/definitions/department", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "change-department" }, "id": { "$ref": "#/definitions/department/properties/id", "x-target": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 } }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/department/properties/name" }, "parentId": { "$ref": "#/definitions/department/properties/parentId" }, "order": { "$ref": "#/definitions/department/properties/order" }, "createGroup": { "$ref": "#/definitions/department/properties/createGroup" }, "autoAddUser": { "$ref": "#/definitions/department/properties/autoAddUser" }, "sourceIdentifier": { "$ref": "#/definitions/department/properties/sourceIdentifier" }, "code": { "$ref": "#/definitions/department/properties/code" }, "brief": { "$ref": "#/definitions/department/properties/brief" }, "telephone": { "$ref": "#/definitions/department/properties/telephone" }, "extension": { "$ref": "#/definitions/department/properties/extension" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["sourceIdentifier", "code", "brief", "telephone", "extension"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "remove-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "leaver"], "properties": { "kind": { "type": "string", "const": "add-leaver" }, "leaver": { "$ref": "#/definitions/leaver", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }] };
var schema19 = { "type": "string", "minLength": 1, "maxLength": 64 };
var schema22 = { "type": "string" };
var schema23 = { "type": "string", "minLength": 1 };
var schema24 = { "type": "string" };
var schema25 = { "type": "boolean" };
var schema26 = { "type": "string" };
var schema27 = { "type": "string" };
var schema28 = { "type": "string" };
var schema29 = { "type": "string" };
var schema30 = { "type": "string" };
var schema31 = { "type": "string" };
var schema32 = { "type": "string" };
var schema33 = { "type": "string" };
var schema34 = { "type": ["string", "number"] };
var schema35 = { "type": "boolean" };
var schema36 = { "type": "boolean" };
var schema37 = { "type": "boolean" };
var schema38 = { "type": "boolean" };
var schema39 = { "type": "boolean" };
var schema40 = { "type": "boolean" };
var schema41 = { "type": "string", "minLength": 1 };
var schema42 = { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 };
var schema44 = { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 };
var schema45 = { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 };
var schema46 = { "type": "boolean" };
var schema47 = { "type": "boolean" };
var schema48 = { "type": "string" };
var schema49 = { "type": "string", "maxLength": 30 };
var schema50 = { "type": "string" };
var schema51 = { "type": "string" };
var schema52 = { "type": "string" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be string,object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func4(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.zh, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.zh.type, parentSchema: schema14.properties.zh, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.en, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.en.type, parentSchema: schema14.properties.en, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be string,object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func4(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.zh, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/zh", schemaPath: "#/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.zh.type, parentSchema: schema14.properties.zh, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err6 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.en, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.en.type, parentSchema: schema14.properties.en, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "add-user") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[0].required, parentSchema: schema18.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.user === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema18.oneOf[0].required, parentSchema: schema18.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "user" || key0 === "at")) {
              const err3 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[0], data };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data0 = data.kind;
            if (typeof data0 !== "string") {
              const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[0].properties.kind.type, parentSchema: schema18.oneOf[0].properties.kind, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if ("add-user" !== data0) {
              const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "add-user" }, message: "must be equal to constant", schema: "add-user", parentSchema: schema18.oneOf[0].properties.kind, data: data0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.user !== void 0) {
            if (!validate21(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data2 = data.at;
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
              const err6 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/0/properties/at/type", keyword: "type", params: { type: schema18.oneOf[0].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[0].properties.at.type, parentSchema: schema18.oneOf[0].properties.at, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[0].type, parentSchema: schema18.oneOf[0], data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else if (tag0 === "change-user") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[1].required, parentSchema: schema18.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.userId === void 0) {
            const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema18.oneOf[1].required, parentSchema: schema18.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "kind" || key1 === "userId" || key1 === "set" || key1 === "unset" || key1 === "at")) {
              const err10 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[1], data };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data3 = data.kind;
            if (typeof data3 !== "string") {
              const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[1].properties.kind.type, parentSchema: schema18.oneOf[1].properties.kind, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if ("change-user" !== data3) {
              const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "change-user" }, message: "must be equal to constant", schema: "change-user", parentSchema: schema18.oneOf[1].properties.kind, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          if (data.userId !== void 0) {
            let data4 = data.userId;
            if (typeof data4 === "string") {
              if (func4(data4) > 64) {
                const err13 = { instancePath: instancePath + "/userId", schemaPath: "#/definitions/user/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema19, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (func4(data4) < 1) {
                const err14 = { instancePath: instancePath + "/userId", schemaPath: "#/definitions/user/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/userId", schemaPath: "#/definitions/user/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.type, parentSchema: schema19, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.set !== void 0) {
            let data5 = data.set;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              for (const key2 in data5) {
                if (!func2.call(schema18.oneOf[1].properties.set.properties, key2)) {
                  const err16 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/1/properties/set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[1].properties.set, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data5.name !== void 0) {
                if (!validate31(data5.name, { instancePath: instancePath + "/set/name", parentData: data5, parentDataProperty: "name", rootData })) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                  errors = vErrors.length;
                }
              }
              if (data5.departments !== void 0) {
                if (!validate33(data5.departments, { instancePath: instancePath + "/set/departments", parentData: data5, parentDataProperty: "departments", rootData })) {
                  vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                  errors = vErrors.length;
                }
              }
              if (data5.avatar !== void 0) {
                let data8 = data5.avatar;
                if (typeof data8 !== "string") {
                  const err17 = { instancePath: instancePath + "/set/avatar", schemaPath: "#/definitions/user/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
              if (data5.stateCode !== void 0) {
                let data9 = data5.stateCode;
                if (typeof data9 === "string") {
                  if (func4(data9) < 1) {
                    const err18 = { instancePath: instancePath + "/set/stateCode", schemaPath: "#/definitions/user/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                } else {
                  const err19 = { instancePath: instancePath + "/set/stateCode", schemaPath: "#/definitions/user/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.type, parentSchema: schema23, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
              if (data5.mobile !== void 0) {
                let data10 = data5.mobile;
                if (typeof data10 !== "string") {
                  const err20 = { instancePath: instancePath + "/set/mobile", schemaPath: "#/definitions/user/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (data5.hideMobile !== void 0) {
                let data11 = data5.hideMobile;
                if (typeof data11 !== "boolean") {
                  const err21 = { instancePath: instancePath + "/set/hideMobile", schemaPath: "#/definitions/user/properties/hideMobile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.type, parentSchema: schema25, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (data5.telephone !== void 0) {
                let data12 = data5.telephone;
                if (typeof data12 !== "string") {
                  const err22 = { instancePath: instancePath + "/set/telephone", schemaPath: "#/definitions/user/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data5.jobNumber !== void 0) {
                let data13 = data5.jobNumber;
                if (typeof data13 !== "string") {
                  const err23 = { instancePath: instancePath + "/set/jobNumber", schemaPath: "#/definitions/user/properties/jobNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
              if (data5.title !== void 0) {
                let data14 = data5.title;
                if (typeof data14 !== "string") {
                  const err24 = { instancePath: instancePath + "/set/title", schemaPath: "#/definitions/user/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.type, parentSchema: schema28, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
              if (data5.email !== void 0) {
                let data15 = data5.email;
                if (typeof data15 !== "string") {
                  const err25 = { instancePath: instancePath + "/set/email", schemaPath: "#/definitions/user/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.type, parentSchema: schema29, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
              if (data5.orgEmail !== void 0) {
                let data16 = data5.orgEmail;
                if (typeof data16 !== "string") {
                  const err26 = { instancePath: instancePath + "/set/orgEmail", schemaPath: "#/definitions/user/properties/orgEmail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.type, parentSchema: schema30, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              if (data5.workPlace !== void 0) {
                let data17 = data5.workPlace;
                if (typeof data17 !== "string") {
                  const err27 = { instancePath: instancePath + "/set/workPlace", schemaPath: "#/definitions/user/properties/workPlace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              if (data5.remark !== void 0) {
                let data18 = data5.remark;
                if (typeof data18 !== "string") {
                  const err28 = { instancePath: instancePath + "/set/remark", schemaPath: "#/definitions/user/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
              if (data5.extension !== void 0) {
                let data19 = data5.extension;
                if (typeof data19 !== "string") {
                  const err29 = { instancePath: instancePath + "/set/extension", schemaPath: "#/definitions/user/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
              if (data5.hired !== void 0) {
                let data20 = data5.hired;
                if (typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20))) {
                  const err30 = { instancePath: instancePath + "/set/hired", schemaPath: "#/definitions/user/properties/hired/type", keyword: "type", params: { type: schema34.type }, message: "must be string,number", schema: schema34.type, parentSchema: schema34, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              if (data5.active !== void 0) {
                let data21 = data5.active;
                if (typeof data21 !== "boolean") {
                  const err31 = { instancePath: instancePath + "/set/active", schemaPath: "#/definitions/user/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.type, parentSchema: schema35, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data5.admin !== void 0) {
                let data22 = data5.admin;
                if (typeof data22 !== "boolean") {
                  const err32 = { instancePath: instancePath + "/set/admin", schemaPath: "#/definitions/user/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.type, parentSchema: schema36, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
              if (data5.boss !== void 0) {
                let data23 = data5.boss;
                if (typeof data23 !== "boolean") {
                  const err33 = { instancePath: instancePath + "/set/boss", schemaPath: "#/definitions/user/properties/boss/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.type, parentSchema: schema37, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
              if (data5.senior !== void 0) {
                let data24 = data5.senior;
                if (typeof data24 !== "boolean") {
                  const err34 = { instancePath: instancePath + "/set/senior", schemaPath: "#/definitions/user/properties/senior/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.type, parentSchema: schema38, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              if (data5.realAuthed !== void 0) {
                let data25 = data5.realAuthed;
                if (typeof data25 !== "boolean") {
                  const err35 = { instancePath: instancePath + "/set/realAuthed", schemaPath: "#/definitions/user/properties/realAuthed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.type, parentSchema: schema39, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              if (data5.restricted !== void 0) {
                let data26 = data5.restricted;
                if (typeof data26 !== "boolean") {
                  const err36 = { instancePath: instancePath + "/set/restricted", schemaPath: "#/definitions/user/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.type, parentSchema: schema40, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              if (data5.managerUserId !== void 0) {
                let data27 = data5.managerUserId;
                if (typeof data27 === "string") {
                  if (func4(data27) < 1) {
                    const err37 = { instancePath: instancePath + "/set/managerUserId", schemaPath: "#/definitions/user/properties/managerUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                } else {
                  const err38 = { instancePath: instancePath + "/set/managerUserId", schemaPath: "#/definitions/user/properties/managerUserId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            } else {
              const err39 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/1/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[1].properties.set.type, parentSchema: schema18.oneOf[1].properties.set, data: data5 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          if (data.unset !== void 0) {
            let data28 = data.unset;
            if (Array.isArray(data28)) {
              const len0 = data28.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data29 = data28[i0];
                if (typeof data29 !== "string") {
                  const err40 = { instancePath: instancePath + "/unset/" + i0, schemaPath: "#/oneOf/1/properties/unset/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[1].properties.unset.items.type, parentSchema: schema18.oneOf[1].properties.unset.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                if (!(data29 === "stateCode" || data29 === "mobile" || data29 === "telephone" || data29 === "jobNumber" || data29 === "title" || data29 === "email" || data29 === "orgEmail" || data29 === "workPlace" || data29 === "remark" || data29 === "extension" || data29 === "hired" || data29 === "managerUserId")) {
                  const err41 = { instancePath: instancePath + "/unset/" + i0, schemaPath: "#/oneOf/1/properties/unset/items/enum", keyword: "enum", params: { allowedValues: schema18.oneOf[1].properties.unset.items.enum }, message: "must be equal to one of the allowed values", schema: schema18.oneOf[1].properties.unset.items.enum, parentSchema: schema18.oneOf[1].properties.unset.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              }
            } else {
              const err42 = { instancePath: instancePath + "/unset", schemaPath: "#/oneOf/1/properties/unset/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.oneOf[1].properties.unset.type, parentSchema: schema18.oneOf[1].properties.unset, data: data28 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data30 = data.at;
            if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
              const err43 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/1/properties/at/type", keyword: "type", params: { type: schema18.oneOf[1].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[1].properties.at.type, parentSchema: schema18.oneOf[1].properties.at, data: data30 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
        } else {
          const err44 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[1].type, parentSchema: schema18.oneOf[1], data };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else if (tag0 === "remove-user") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err45 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[2].required, parentSchema: schema18.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (data.userId === void 0) {
            const err46 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema18.oneOf[2].required, parentSchema: schema18.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          for (const key3 in data) {
            if (!(key3 === "kind" || key3 === "userId" || key3 === "reason" || key3 === "at")) {
              const err47 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[2], data };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data31 = data.kind;
            if (typeof data31 !== "string") {
              const err48 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[2].properties.kind.type, parentSchema: schema18.oneOf[2].properties.kind, data: data31 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if ("remove-user" !== data31) {
              const err49 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "remove-user" }, message: "must be equal to constant", schema: "remove-user", parentSchema: schema18.oneOf[2].properties.kind, data: data31 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data.userId !== void 0) {
            let data32 = data.userId;
            if (typeof data32 === "string") {
              if (func4(data32) > 64) {
                const err50 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema18.oneOf[2].properties.userId, data: data32 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (func4(data32) < 1) {
                const err51 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.oneOf[2].properties.userId, data: data32 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            } else {
              const err52 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[2].properties.userId.type, parentSchema: schema18.oneOf[2].properties.userId, data: data32 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          if (data.reason !== void 0) {
            let data33 = data.reason;
            if (typeof data33 !== "string") {
              const err53 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[2].properties.reason.type, parentSchema: schema18.oneOf[2].properties.reason, data: data33 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (!(data33 === "oapi" || data33 === "cancel" || data33 === "leave" || data33 === "unknown" || data33 === "delete")) {
              const err54 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/enum", keyword: "enum", params: { allowedValues: schema18.oneOf[2].properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema18.oneOf[2].properties.reason.enum, parentSchema: schema18.oneOf[2].properties.reason, data: data33 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data34 = data.at;
            if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
              const err55 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/2/properties/at/type", keyword: "type", params: { type: schema18.oneOf[2].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[2].properties.at.type, parentSchema: schema18.oneOf[2].properties.at, data: data34 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        } else {
          const err56 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[2].type, parentSchema: schema18.oneOf[2], data };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      } else if (tag0 === "add-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err57 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[3].required, parentSchema: schema18.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (data.department === void 0) {
            const err58 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: schema18.oneOf[3].required, parentSchema: schema18.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          for (const key4 in data) {
            if (!(key4 === "kind" || key4 === "department" || key4 === "at")) {
              const err59 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[3], data };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data35 = data.kind;
            if (typeof data35 !== "string") {
              const err60 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[3].properties.kind.type, parentSchema: schema18.oneOf[3].properties.kind, data: data35 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if ("add-department" !== data35) {
              const err61 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "add-department" }, message: "must be equal to constant", schema: "add-department", parentSchema: schema18.oneOf[3].properties.kind, data: data35 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
          if (data.department !== void 0) {
            if (!validate17(data.department, { instancePath: instancePath + "/department", parentData: data, parentDataProperty: "department", rootData })) {
              vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data37 = data.at;
            if (typeof data37 !== "string" && !(typeof data37 == "number" && isFinite(data37))) {
              const err62 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/3/properties/at/type", keyword: "type", params: { type: schema18.oneOf[3].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[3].properties.at.type, parentSchema: schema18.oneOf[3].properties.at, data: data37 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        } else {
          const err63 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[3].type, parentSchema: schema18.oneOf[3], data };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else if (tag0 === "change-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err64 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[4].required, parentSchema: schema18.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.id === void 0) {
            const err65 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema18.oneOf[4].required, parentSchema: schema18.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          for (const key5 in data) {
            if (!(key5 === "kind" || key5 === "id" || key5 === "set" || key5 === "unset" || key5 === "at")) {
              const err66 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[4], data };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data38 = data.kind;
            if (typeof data38 !== "string") {
              const err67 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[4].properties.kind.type, parentSchema: schema18.oneOf[4].properties.kind, data: data38 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if ("change-department" !== data38) {
              const err68 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "change-department" }, message: "must be equal to constant", schema: "change-department", parentSchema: schema18.oneOf[4].properties.kind, data: data38 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data39 = data.id;
            if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
              const err69 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/department/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.type, parentSchema: schema42, data: data39 };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (typeof data39 == "number" && isFinite(data39)) {
              if (data39 > 9007199254740991 || isNaN(data39)) {
                const err70 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/department/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema42, data: data39 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (data39 < -9007199254740991 || isNaN(data39)) {
                const err71 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/department/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema42, data: data39 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          }
          if (data.set !== void 0) {
            let data40 = data.set;
            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
              for (const key6 in data40) {
                if (!func2.call(schema18.oneOf[4].properties.set.properties, key6)) {
                  const err72 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/4/properties/set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[4].properties.set, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              if (data40.name !== void 0) {
                if (!validate37(data40.name, { instancePath: instancePath + "/set/name", parentData: data40, parentDataProperty: "name", rootData })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
              }
              if (data40.parentId !== void 0) {
                let data42 = data40.parentId;
                if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                  const err73 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/definitions/department/properties/parentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.type, parentSchema: schema44, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (typeof data42 == "number" && isFinite(data42)) {
                  if (data42 > 9007199254740991 || isNaN(data42)) {
                    const err74 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/definitions/department/properties/parentId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema44, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (data42 < -9007199254740991 || isNaN(data42)) {
                    const err75 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/definitions/department/properties/parentId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema44, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              }
              if (data40.order !== void 0) {
                let data43 = data40.order;
                if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                  const err76 = { instancePath: instancePath + "/set/order", schemaPath: "#/definitions/department/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.type, parentSchema: schema45, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                if (typeof data43 == "number" && isFinite(data43)) {
                  if (data43 > 9007199254740991 || isNaN(data43)) {
                    const err77 = { instancePath: instancePath + "/set/order", schemaPath: "#/definitions/department/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema45, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                  if (data43 < -9007199254740991 || isNaN(data43)) {
                    const err78 = { instancePath: instancePath + "/set/order", schemaPath: "#/definitions/department/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema45, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              }
              if (data40.createGroup !== void 0) {
                let data44 = data40.createGroup;
                if (typeof data44 !== "boolean") {
                  const err79 = { instancePath: instancePath + "/set/createGroup", schemaPath: "#/definitions/department/properties/createGroup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema46.type, parentSchema: schema46, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (data40.autoAddUser !== void 0) {
                let data45 = data40.autoAddUser;
                if (typeof data45 !== "boolean") {
                  const err80 = { instancePath: instancePath + "/set/autoAddUser", schemaPath: "#/definitions/department/properties/autoAddUser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema47.type, parentSchema: schema47, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
              if (data40.sourceIdentifier !== void 0) {
                let data46 = data40.sourceIdentifier;
                if (typeof data46 !== "string") {
                  const err81 = { instancePath: instancePath + "/set/sourceIdentifier", schemaPath: "#/definitions/department/properties/sourceIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              if (data40.code !== void 0) {
                let data47 = data40.code;
                if (typeof data47 === "string") {
                  if (func4(data47) > 30) {
                    const err82 = { instancePath: instancePath + "/set/code", schemaPath: "#/definitions/department/properties/code/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema49, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                } else {
                  const err83 = { instancePath: instancePath + "/set/code", schemaPath: "#/definitions/department/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
              if (data40.brief !== void 0) {
                let data48 = data40.brief;
                if (typeof data48 !== "string") {
                  const err84 = { instancePath: instancePath + "/set/brief", schemaPath: "#/definitions/department/properties/brief/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.type, parentSchema: schema50, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
              if (data40.telephone !== void 0) {
                let data49 = data40.telephone;
                if (typeof data49 !== "string") {
                  const err85 = { instancePath: instancePath + "/set/telephone", schemaPath: "#/definitions/department/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
              if (data40.extension !== void 0) {
                let data50 = data40.extension;
                if (typeof data50 !== "string") {
                  const err86 = { instancePath: instancePath + "/set/extension", schemaPath: "#/definitions/department/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            } else {
              const err87 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/4/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[4].properties.set.type, parentSchema: schema18.oneOf[4].properties.set, data: data40 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
          if (data.unset !== void 0) {
            let data51 = data.unset;
            if (Array.isArray(data51)) {
              const len1 = data51.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data52 = data51[i1];
                if (typeof data52 !== "string") {
                  const err88 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/oneOf/4/properties/unset/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[4].properties.unset.items.type, parentSchema: schema18.oneOf[4].properties.unset.items, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (!(data52 === "sourceIdentifier" || data52 === "code" || data52 === "brief" || data52 === "telephone" || data52 === "extension")) {
                  const err89 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/oneOf/4/properties/unset/items/enum", keyword: "enum", params: { allowedValues: schema18.oneOf[4].properties.unset.items.enum }, message: "must be equal to one of the allowed values", schema: schema18.oneOf[4].properties.unset.items.enum, parentSchema: schema18.oneOf[4].properties.unset.items, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            } else {
              const err90 = { instancePath: instancePath + "/unset", schemaPath: "#/oneOf/4/properties/unset/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.oneOf[4].properties.unset.type, parentSchema: schema18.oneOf[4].properties.unset, data: data51 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data53 = data.at;
            if (typeof data53 !== "string" && !(typeof data53 == "number" && isFinite(data53))) {
              const err91 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/4/properties/at/type", keyword: "type", params: { type: schema18.oneOf[4].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[4].properties.at.type, parentSchema: schema18.oneOf[4].properties.at, data: data53 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        } else {
          const err92 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[4].type, parentSchema: schema18.oneOf[4], data };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      } else if (tag0 === "remove-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err93 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[5].required, parentSchema: schema18.oneOf[5], data };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data.id === void 0) {
            const err94 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema18.oneOf[5].required, parentSchema: schema18.oneOf[5], data };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          for (const key7 in data) {
            if (!(key7 === "kind" || key7 === "id" || key7 === "at")) {
              const err95 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[5], data };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data54 = data.kind;
            if (typeof data54 !== "string") {
              const err96 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[5].properties.kind.type, parentSchema: schema18.oneOf[5].properties.kind, data: data54 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if ("remove-department" !== data54) {
              const err97 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "remove-department" }, message: "must be equal to constant", schema: "remove-department", parentSchema: schema18.oneOf[5].properties.kind, data: data54 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data55 = data.id;
            if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
              const err98 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.oneOf[5].properties.id.type, parentSchema: schema18.oneOf[5].properties.id, data: data55 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (typeof data55 == "number" && isFinite(data55)) {
              if (data55 > 9007199254740991 || isNaN(data55)) {
                const err99 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18.oneOf[5].properties.id, data: data55 };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (data55 < -9007199254740991 || isNaN(data55)) {
                const err100 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18.oneOf[5].properties.id, data: data55 };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          }
          if (data.at !== void 0) {
            let data56 = data.at;
            if (typeof data56 !== "string" && !(typeof data56 == "number" && isFinite(data56))) {
              const err101 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/5/properties/at/type", keyword: "type", params: { type: schema18.oneOf[5].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[5].properties.at.type, parentSchema: schema18.oneOf[5].properties.at, data: data56 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
        } else {
          const err102 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[5].type, parentSchema: schema18.oneOf[5], data };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
      } else if (tag0 === "add-leaver") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err103 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema18.oneOf[6].required, parentSchema: schema18.oneOf[6], data };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (data.leaver === void 0) {
            const err104 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "leaver" }, message: "must have required property 'leaver'", schema: schema18.oneOf[6].required, parentSchema: schema18.oneOf[6], data };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          for (const key8 in data) {
            if (!(key8 === "kind" || key8 === "leaver" || key8 === "at")) {
              const err105 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18.oneOf[6], data };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data57 = data.kind;
            if (typeof data57 !== "string") {
              const err106 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.oneOf[6].properties.kind.type, parentSchema: schema18.oneOf[6].properties.kind, data: data57 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if ("add-leaver" !== data57) {
              const err107 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "add-leaver" }, message: "must be equal to constant", schema: "add-leaver", parentSchema: schema18.oneOf[6].properties.kind, data: data57 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
          if (data.leaver !== void 0) {
            if (!validate26(data.leaver, { instancePath: instancePath + "/leaver", parentData: data, parentDataProperty: "leaver", rootData })) {
              vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data59 = data.at;
            if (typeof data59 !== "string" && !(typeof data59 == "number" && isFinite(data59))) {
              const err108 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/6/properties/at/type", keyword: "type", params: { type: schema18.oneOf[6].properties.at.type }, message: "must be string,number", schema: schema18.oneOf[6].properties.at.type, parentSchema: schema18.oneOf[6].properties.at, data: data59 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
        } else {
          const err109 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.oneOf[6].type, parentSchema: schema18.oneOf[6], data };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      } else {
        const err110 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema18.discriminator, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    } else {
      const err111 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema18.discriminator, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err111];
      } else {
        vErrors.push(err111);
      }
      errors++;
    }
  } else {
    const err112 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err112];
    } else {
      vErrors.push(err112);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var schema68 = { "type": "array", "items": { "$ref": "#/definitions/faultRule" } };
var schema53 = { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "type": ["string", "integer"], "minLength": 1 }, "operation": { "type": "string", "minLength": 1 }, "when": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "after": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "every": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "times": { "type": ["integer", "string"], "minimum": 1, "maximum": 9007199254740991, "pattern": "^always$" }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 1, "maximum": 864e5 } } };
var pattern1 = new RegExp("^always$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fault === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema53.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fault !== void 0) {
      let data0 = data.fault;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/type", keyword: "type", params: { type: schema53.properties.fault.type }, message: "must be string,integer", schema: schema53.properties.fault.type, parentSchema: schema53.properties.fault, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err3 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.fault, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.operation !== void 0) {
      let data1 = data.operation;
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err4 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.operation, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.operation.type, parentSchema: schema53.properties.operation, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
            const err6 = { instancePath: instancePath + "/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/when/additionalProperties/type", keyword: "type", params: { type: schema53.properties.when.additionalProperties.type }, message: "must be string,number,boolean", schema: schema53.properties.when.additionalProperties.type, parentSchema: schema53.properties.when.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.properties.when.type, parentSchema: schema53.properties.when, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data4 = data.after;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err8 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.after.type, parentSchema: schema53.properties.after, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.after, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.after, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.every !== void 0) {
      let data5 = data.every;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err11 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.every.type, parentSchema: schema53.properties.every, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.every, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.every, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      let data6 = data.times;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema53.properties.times.type }, message: "must be integer,string", schema: schema53.properties.times.type, parentSchema: schema53.properties.times, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 9007199254740991 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.times, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.times, data: data6 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      if (typeof data6 === "string") {
        if (!pattern1.test(data6)) {
          const err17 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/pattern", keyword: "pattern", params: { pattern: "^always$" }, message: 'must match pattern "^always$"', schema: "^always$", parentSchema: schema53.properties.times, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.probability !== void 0) {
      let data7 = data.probability;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema53.properties.probability, data: data7 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7 <= 0 || isNaN(data7)) {
          const err19 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema53.properties.probability, data: data7 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema53.properties.probability.type, parentSchema: schema53.properties.probability, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data8 = data.seed;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err21 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.seed.type, parentSchema: schema53.properties.seed, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 9007199254740991 || isNaN(data8)) {
          const err22 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema53.properties.seed, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema53.properties.seed, data: data8 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.ms !== void 0) {
      let data9 = data.ms;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err24 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema53.properties.ms.type, parentSchema: schema53.properties.ms, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 864e5 || isNaN(data9)) {
          const err25 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema53.properties.ms, data: data9 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err26 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema53.properties.ms, data: data9 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "organization": { "type": "string", "enum": ["company", "tiny", "empty"] }, "people": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "clock": { "type": ["string", "number"] }, "freezeClock": { "type": "boolean" }, "appKey": { "type": "string", "minLength": 1 }, "appSecret": { "type": "string", "minLength": 1 }, "corpId": { "type": "string", "minLength": 1 }, "apps": { "type": "array", "items": { "$ref": "#/definitions/app" } }, "settings": { "type": "object", "additionalProperties": false, "properties": { "lastNextToken": { "type": "string", "enum": ["absent", "empty", "zero"] }, "cursors": { "type": "string", "enum": ["offsets", "uneven"] }, "gatewayArguments": { "type": "boolean" }, "ruleHeader": { "type": "boolean" } } }, "departments": { "type": "array", "items": { "$ref": "#/definitions/department" } }, "users": { "type": "array", "items": { "$ref": "#/definitions/user" } }, "leavers": { "type": "array", "items": { "$ref": "#/definitions/leaver" } }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "faults": { "type": "array", "items": { "$ref": "#/definitions/faultRule" } }, "callsPerMonth": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "definitions": { "app": { "type": "object", "additionalProperties": false, "required": ["key"], "not": { "type": "object", "required": ["permissions", "withoutPermissions"] }, "properties": { "key": { "type": "string", "minLength": 1 }, "secret": { "type": "string", "minLength": 1 }, "type": { "type": "string", "enum": ["internal", "third-party"] }, "permissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "withoutPermissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "contactScope": { "type": "object", "additionalProperties": false, "properties": { "departments": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "allowedIps": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "callsPerSecond": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "name": { "type": ["string", "object"], "additionalProperties": false, "required": ["zh"], "minLength": 1, "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } }, "membership": { "type": ["integer", "object"], "additionalProperties": false, "required": ["id"], "minimum": -9007199254740991, "maximum": 9007199254740991, "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": ["integer", "string"], "pattern": "^-?[0-9]{1,19}$", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "leader": { "type": "boolean" } } }, "user": { "type": "object", "additionalProperties": false, "required": ["userId", "name"], "properties": { "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "unionId": { "type": "string", "minLength": 1 }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "joined": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } }, "department": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } }, "leaver": { "type": "object", "additionalProperties": false, "required": ["userId", "name", "left"], "properties": { "userId": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/name", "x-target": { "type": ["string", "object"], "minLength": 1 } }, "left": { "type": ["string", "number"] }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] } } }, "change": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "user"], "properties": { "kind": { "type": "string", "const": "add-user" }, "user": { "$ref": "#/definitions/user", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "change-user" }, "userId": { "$ref": "#/definitions/user/properties/userId", "x-target": { "type": "string", "minLength": 1, "maxLength": 64 } }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/user/properties/name" }, "departments": { "$ref": "#/definitions/user/properties/departments" }, "avatar": { "$ref": "#/definitions/user/properties/avatar" }, "stateCode": { "$ref": "#/definitions/user/properties/stateCode" }, "mobile": { "$ref": "#/definitions/user/properties/mobile" }, "hideMobile": { "$ref": "#/definitions/user/properties/hideMobile" }, "telephone": { "$ref": "#/definitions/user/properties/telephone" }, "jobNumber": { "$ref": "#/definitions/user/properties/jobNumber" }, "title": { "$ref": "#/definitions/user/properties/title" }, "email": { "$ref": "#/definitions/user/properties/email" }, "orgEmail": { "$ref": "#/definitions/user/properties/orgEmail" }, "workPlace": { "$ref": "#/definitions/user/properties/workPlace" }, "remark": { "$ref": "#/definitions/user/properties/remark" }, "extension": { "$ref": "#/definitions/user/properties/extension" }, "hired": { "$ref": "#/definitions/user/properties/hired" }, "active": { "$ref": "#/definitions/user/properties/active" }, "admin": { "$ref": "#/definitions/user/properties/admin" }, "boss": { "$ref": "#/definitions/user/properties/boss" }, "senior": { "$ref": "#/definitions/user/properties/senior" }, "realAuthed": { "$ref": "#/definitions/user/properties/realAuthed" }, "restricted": { "$ref": "#/definitions/user/properties/restricted" }, "managerUserId": { "$ref": "#/definitions/user/properties/managerUserId" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["stateCode", "mobile", "telephone", "jobNumber", "title", "email", "orgEmail", "workPlace", "remark", "extension", "hired", "managerUserId"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "remove-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "department"], "properties": { "kind": { "type": "string", "const": "add-department" }, "department": { "$ref": "#/definitions/department", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "change-department" }, "id": { "$ref": "#/definitions/department/properties/id", "x-target": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 } }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/department/properties/name" }, "parentId": { "$ref": "#/definitions/department/properties/parentId" }, "order": { "$ref": "#/definitions/department/properties/order" }, "createGroup": { "$ref": "#/definitions/department/properties/createGroup" }, "autoAddUser": { "$ref": "#/definitions/department/properties/autoAddUser" }, "sourceIdentifier": { "$ref": "#/definitions/department/properties/sourceIdentifier" }, "code": { "$ref": "#/definitions/department/properties/code" }, "brief": { "$ref": "#/definitions/department/properties/brief" }, "telephone": { "$ref": "#/definitions/department/properties/telephone" }, "extension": { "$ref": "#/definitions/department/properties/extension" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["sourceIdentifier", "code", "brief", "telephone", "extension"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "remove-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "leaver"], "properties": { "kind": { "type": "string", "const": "add-leaver" }, "leaver": { "$ref": "#/definitions/leaver", "x-target": { "type": "object" } }, "at": { "type": ["string", "number"] } } }] }, "faultRule": { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "type": ["string", "integer"], "minLength": 1 }, "operation": { "type": "string", "minLength": 1 }, "when": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "after": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "every": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "times": { "type": ["integer", "string"], "minimum": 1, "maximum": 9007199254740991, "pattern": "^always$" }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 1, "maximum": 864e5 } } } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data0 = data.organization;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organization.type, parentSchema: schema11.properties.organization, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "company" || data0 === "tiny" || data0 === "empty")) {
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/enum", keyword: "enum", params: { allowedValues: schema11.properties.organization.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organization.enum, parentSchema: schema11.properties.organization, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data1 = data.people;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.people.type, parentSchema: schema11.properties.people, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema11.properties.people, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.people, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.seed !== void 0) {
      let data2 = data.seed;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.seed.type, parentSchema: schema11.properties.seed, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema11.properties.seed, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.seed, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.clock !== void 0) {
      let data3 = data.clock;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: schema11.properties.clock.type }, message: "must be string,number", schema: schema11.properties.clock.type, parentSchema: schema11.properties.clock, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.freezeClock !== void 0) {
      let data4 = data.freezeClock;
      if (typeof data4 !== "boolean") {
        const err10 = { instancePath: instancePath + "/freezeClock", schemaPath: "#/properties/freezeClock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.freezeClock.type, parentSchema: schema11.properties.freezeClock, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.appKey !== void 0) {
      let data5 = data.appKey;
      if (typeof data5 === "string") {
        if (func4(data5) < 1) {
          const err11 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.appKey, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.appKey.type, parentSchema: schema11.properties.appKey, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.appSecret !== void 0) {
      let data6 = data.appSecret;
      if (typeof data6 === "string") {
        if (func4(data6) < 1) {
          const err13 = { instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.appSecret, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.appSecret.type, parentSchema: schema11.properties.appSecret, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.corpId !== void 0) {
      let data7 = data.corpId;
      if (typeof data7 === "string") {
        if (func4(data7) < 1) {
          const err15 = { instancePath: instancePath + "/corpId", schemaPath: "#/properties/corpId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.corpId, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/corpId", schemaPath: "#/properties/corpId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.corpId.type, parentSchema: schema11.properties.corpId, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.apps !== void 0) {
      let data8 = data.apps;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate15(data8[i0], { instancePath: instancePath + "/apps/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.type, parentSchema: schema11.properties.apps, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data10 = data.settings;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "lastNextToken" || key1 === "cursors" || key1 === "gatewayArguments" || key1 === "ruleHeader")) {
            const err18 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.settings, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data10.lastNextToken !== void 0) {
          let data11 = data10.lastNextToken;
          if (typeof data11 !== "string") {
            const err19 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.settings.properties.lastNextToken.type, parentSchema: schema11.properties.settings.properties.lastNextToken, data: data11 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data11 === "absent" || data11 === "empty" || data11 === "zero")) {
            const err20 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/enum", keyword: "enum", params: { allowedValues: schema11.properties.settings.properties.lastNextToken.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.settings.properties.lastNextToken.enum, parentSchema: schema11.properties.settings.properties.lastNextToken, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.cursors !== void 0) {
          let data12 = data10.cursors;
          if (typeof data12 !== "string") {
            const err21 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.settings.properties.cursors.type, parentSchema: schema11.properties.settings.properties.cursors, data: data12 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data12 === "offsets" || data12 === "uneven")) {
            const err22 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/enum", keyword: "enum", params: { allowedValues: schema11.properties.settings.properties.cursors.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.settings.properties.cursors.enum, parentSchema: schema11.properties.settings.properties.cursors, data: data12 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data10.gatewayArguments !== void 0) {
          let data13 = data10.gatewayArguments;
          if (typeof data13 !== "boolean") {
            const err23 = { instancePath: instancePath + "/settings/gatewayArguments", schemaPath: "#/properties/settings/properties/gatewayArguments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.settings.properties.gatewayArguments.type, parentSchema: schema11.properties.settings.properties.gatewayArguments, data: data13 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.ruleHeader !== void 0) {
          let data14 = data10.ruleHeader;
          if (typeof data14 !== "boolean") {
            const err24 = { instancePath: instancePath + "/settings/ruleHeader", schemaPath: "#/properties/settings/properties/ruleHeader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.settings.properties.ruleHeader.type, parentSchema: schema11.properties.settings.properties.ruleHeader, data: data14 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.settings.type, parentSchema: schema11.properties.settings, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.departments !== void 0) {
      let data15 = data.departments;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate17(data15[i1], { instancePath: instancePath + "/departments/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.departments.type, parentSchema: schema11.properties.departments, data: data15 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data17 = data.users;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate21(data17[i2], { instancePath: instancePath + "/users/" + i2, parentData: data17, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.users.type, parentSchema: schema11.properties.users, data: data17 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.leavers !== void 0) {
      let data19 = data.leavers;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate26(data19[i3], { instancePath: instancePath + "/leavers/" + i3, parentData: data19, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/leavers", schemaPath: "#/properties/leavers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.leavers.type, parentSchema: schema11.properties.leavers, data: data19 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data21 = data.changes;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate29(data21[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data21, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.changes.type, parentSchema: schema11.properties.changes, data: data21 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data23 = data.faults;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate41(data23[i5], { instancePath: instancePath + "/faults/" + i5, parentData: data23, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.faults.type, parentSchema: schema11.properties.faults, data: data23 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.callsPerMonth !== void 0) {
      let data25 = data.callsPerMonth;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err31 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.callsPerMonth.type, parentSchema: schema11.properties.callsPerMonth, data: data25 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 9007199254740991 || isNaN(data25)) {
          const err32 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema11.properties.callsPerMonth, data: data25 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          const err33 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.callsPerMonth, data: data25 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^never$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.$schema.type, parentSchema: schema10.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data1 = data.organization;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "tenant.schema.json#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "company" || data1 === "tiny" || data1 === "empty")) {
        const err3 = { instancePath: instancePath + "/organization", schemaPath: "tenant.schema.json#/properties/organization/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values", schema: schema54.enum, parentSchema: schema54, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data2 = data.people;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.type, parentSchema: schema55, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema56.type, parentSchema: schema56, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema56, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema56, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.clock !== void 0) {
      let data4 = data.clock;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/clock", schemaPath: "tenant.schema.json#/properties/clock/type", keyword: "type", params: { type: schema57.type }, message: "must be string,number", schema: schema57.type, parentSchema: schema57, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.freezeClock !== void 0) {
      let data5 = data.freezeClock;
      if (typeof data5 !== "boolean") {
        const err11 = { instancePath: instancePath + "/freezeClock", schemaPath: "tenant.schema.json#/properties/freezeClock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.type, parentSchema: schema58, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.appKey !== void 0) {
      let data6 = data.appKey;
      if (typeof data6 === "string") {
        if (func4(data6) < 1) {
          const err12 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.type, parentSchema: schema59, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.appSecret !== void 0) {
      let data7 = data.appSecret;
      if (typeof data7 === "string") {
        if (func4(data7) < 1) {
          const err14 = { instancePath: instancePath + "/appSecret", schemaPath: "tenant.schema.json#/properties/appSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/appSecret", schemaPath: "tenant.schema.json#/properties/appSecret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.corpId !== void 0) {
      let data8 = data.corpId;
      if (typeof data8 === "string") {
        if (func4(data8) < 1) {
          const err16 = { instancePath: instancePath + "/corpId", schemaPath: "tenant.schema.json#/properties/corpId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/corpId", schemaPath: "tenant.schema.json#/properties/corpId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.apps !== void 0) {
      if (!validate43(data.apps, { instancePath: instancePath + "/apps", parentData: data, parentDataProperty: "apps", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.settings !== void 0) {
      if (!validate46(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.departments !== void 0) {
      if (!validate48(data.departments, { instancePath: instancePath + "/departments", parentData: data, parentDataProperty: "departments", rootData })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0) {
      if (!validate51(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.leavers !== void 0) {
      if (!validate54(data.leavers, { instancePath: instancePath + "/leavers", parentData: data, parentDataProperty: "leavers", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.changes !== void 0) {
      if (!validate57(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.faults !== void 0) {
      if (!validate60(data.faults, { instancePath: instancePath + "/faults", parentData: data, parentDataProperty: "faults", rootData })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.callsPerMonth !== void 0) {
      let data16 = data.callsPerMonth;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err18 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.type, parentSchema: schema69, data: data16 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          const err19 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema69, data: data16 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err20 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69, data: data16 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.tenants !== void 0) {
      let data17 = data.tenants;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data18 = data17[i0];
          if (!validate14(data18, { instancePath: instancePath + "/tenants/" + i0, parentData: data17, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.appKey === void 0) {
              const err21 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/required", keyword: "required", params: { missingProperty: "appKey" }, message: "must have required property 'appKey'", schema: schema10.properties.tenants.items.required, parentSchema: schema10.properties.tenants.items, data: data18 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data18.appKey !== void 0) {
              let data19 = data18.appKey;
              if (typeof data19 === "string") {
                if (func4(data19) < 1) {
                  const err22 = { instancePath: instancePath + "/tenants/" + i0 + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/tenants/" + i0 + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.type, parentSchema: schema59, data: data19 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.tenants.items.type, parentSchema: schema10.properties.tenants.items, data: data18 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.tenants.type, parentSchema: schema10.properties.tenants, data: data17 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.logLimit !== void 0) {
      let data20 = data.logLimit;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err26 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.logLimit.type, parentSchema: schema10.properties.logLimit, data: data20 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 1e6 || isNaN(data20)) {
          const err27 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema10.properties.logLimit, data: data20 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          const err28 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.logLimit, data: data20 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.tenantIdleMinutes !== void 0) {
      let data21 = data.tenantIdleMinutes;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && typeof data21 !== "string") {
        const err29 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/type", keyword: "type", params: { type: schema10.properties.tenantIdleMinutes.type }, message: "must be integer,string", schema: schema10.properties.tenantIdleMinutes.type, parentSchema: schema10.properties.tenantIdleMinutes, data: data21 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 525600 || isNaN(data21)) {
          const err30 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 525600 }, message: "must be <= 525600", schema: 525600, parentSchema: schema10.properties.tenantIdleMinutes, data: data21 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err31 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.tenantIdleMinutes, data: data21 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
      if (typeof data21 === "string") {
        if (!pattern2.test(data21)) {
          const err32 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/pattern", keyword: "pattern", params: { pattern: "^never$" }, message: 'must match pattern "^never$"', schema: "^never$", parentSchema: schema10.properties.tenantIdleMinutes, data: data21 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.schemas !== void 0) {
      let data22 = data.schemas;
      if (typeof data22 === "string") {
        if (func4(data22) < 1) {
          const err33 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.schemas, data: data22 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.schemas.type, parentSchema: schema10.properties.schemas, data: data22 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data23 = data.host;
      if (typeof data23 === "string") {
        if (func4(data23) < 1) {
          const err35 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.host, data: data23 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.host.type, parentSchema: schema10.properties.host, data: data23 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data24 = data.port;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err37 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.port.type, parentSchema: schema10.properties.port, data: data24 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 65535 || isNaN(data24)) {
          const err38 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema10.properties.port, data: data24 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data24 < 0 || isNaN(data24)) {
          const err39 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.port, data: data24 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.log !== void 0) {
      let data25 = data.log;
      if (typeof data25 !== "string") {
        const err40 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.log.type, parentSchema: schema10.properties.log, data: data25 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (!(data25 === "pretty" || data25 === "json" || data25 === "silent")) {
        const err41 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/enum", keyword: "enum", params: { allowedValues: schema10.properties.log.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.log.enum, parentSchema: schema10.properties.log, data: data25 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validateTenant = validate64;
var schema71 = { "allOf": [{ "$ref": "tenant.schema.json" }], "type": "object", "required": ["appKey"], "properties": { "appKey": { "$ref": "tenant.schema.json#/properties/appKey", "x-target": { "type": "string", "minLength": 1 } } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appKey === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appKey" }, message: "must have required property 'appKey'", schema: schema71.required, parentSchema: schema71, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appKey !== void 0) {
      let data0 = data.appKey;
      if (typeof data0 === "string") {
        if (func4(data0) < 1) {
          const err1 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.type, parentSchema: schema59, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var validateChanges = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var validateFaults = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
export {
  validateChanges,
  validateConfig,
  validateFaults,
  validateTenant
};
