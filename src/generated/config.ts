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
var validateConfig = validate10;
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "organization": { "$ref": "tenant.schema.json#/properties/organization" }, "people": { "$ref": "tenant.schema.json#/properties/people" }, "seed": { "$ref": "tenant.schema.json#/properties/seed" }, "clock": { "$ref": "tenant.schema.json#/properties/clock" }, "freezeClock": { "$ref": "tenant.schema.json#/properties/freezeClock" }, "appKey": { "$ref": "tenant.schema.json#/properties/appKey" }, "appSecret": { "$ref": "tenant.schema.json#/properties/appSecret" }, "corpId": { "$ref": "tenant.schema.json#/properties/corpId" }, "apps": { "$ref": "tenant.schema.json#/properties/apps" }, "settings": { "$ref": "tenant.schema.json#/properties/settings" }, "departments": { "$ref": "tenant.schema.json#/properties/departments" }, "users": { "$ref": "tenant.schema.json#/properties/users" }, "leavers": { "$ref": "tenant.schema.json#/properties/leavers" }, "changes": { "$ref": "tenant.schema.json#/properties/changes" }, "faults": { "$ref": "tenant.schema.json#/properties/faults" }, "callsPerMonth": { "$ref": "tenant.schema.json#/properties/callsPerMonth" }, "tenants": { "type": "array", "items": { "allOf": [{ "$ref": "tenant.schema.json" }], "type": "object", "required": ["appKey"] } }, "logLimit": { "type": "integer", "minimum": 0, "maximum": 1e6 }, "tenantIdleMinutes": { "type": ["integer", "string"], "minimum": 1, "maximum": 525600, "pattern": "^never$" }, "schemas": { "type": "string", "minLength": 1 }, "host": { "type": "string", "minLength": 1 }, "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "log": { "type": "string", "enum": ["pretty", "json", "silent"] } } };
var schema26 = { "type": "string", "enum": ["company", "tiny", "empty"] };
var schema27 = { "type": "integer", "minimum": 1, "maximum": 1e6 };
var schema28 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
var schema29 = { "type": ["string", "number"] };
var schema30 = { "type": "boolean" };
var schema31 = { "type": "string", "minLength": 1 };
var schema32 = { "type": "string", "minLength": 1 };
var schema33 = { "type": "string", "minLength": 1 };
var schema36 = { "type": "object", "additionalProperties": false, "properties": { "lastNextToken": { "type": "string", "enum": ["absent", "empty", "zero"] }, "cursors": { "type": "string", "enum": ["offsets", "uneven"] }, "gatewayArguments": { "type": "boolean" }, "ruleHeader": { "type": "boolean" } } };
var schema43 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var schema34 = { "type": "array", "items": { "$ref": "#/definitions/app" } };
var schema13 = { "type": "object", "additionalProperties": false, "required": ["key"], "not": { "type": "object", "required": ["permissions", "withoutPermissions"] }, "properties": { "key": { "type": "string", "minLength": 1 }, "secret": { "type": "string", "minLength": 1 }, "type": { "type": "string", "enum": ["internal", "third-party"] }, "permissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "withoutPermissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "contactScope": { "type": "object", "additionalProperties": false, "properties": { "departments": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "allowedIps": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "callsPerSecond": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs4 = errors;
      const _errs5 = errors;
      if (errors === _errs5) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          let missing0;
          if (data0.permissions === void 0 && (missing0 = "permissions") || data0.withoutPermissions === void 0 && (missing0 = "withoutPermissions")) {
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
      var valid3 = _errs5 === errors;
      if (valid3) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/app/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema13.not, parentSchema: schema13, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.key === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/app/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema13.required, parentSchema: schema13, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "key" || key0 === "secret" || key0 === "type" || key0 === "permissions" || key0 === "withoutPermissions" || key0 === "contactScope" || key0 === "allowedIps" || key0 === "callsPerSecond")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/app/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.key !== void 0) {
          let data1 = data0.key;
          if (typeof data1 === "string") {
            if (func4(data1) < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/key", schemaPath: "#/definitions/app/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.key, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/key", schemaPath: "#/definitions/app/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.key.type, parentSchema: schema13.properties.key, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.secret !== void 0) {
          let data2 = data0.secret;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/secret", schemaPath: "#/definitions/app/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.secret, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/secret", schemaPath: "#/definitions/app/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.secret.type, parentSchema: schema13.properties.secret, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/definitions/app/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.type.type, parentSchema: schema13.properties.type, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data3 === "internal" || data3 === "third-party")) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/definitions/app/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.type.enum, parentSchema: schema13.properties.type, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.permissions !== void 0) {
          let data4 = data0.permissions;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 === "string") {
                if (func4(data5) < 1) {
                  const err11 = { instancePath: instancePath + "/" + i0 + "/permissions/" + i1, schemaPath: "#/definitions/app/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.permissions.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + i0 + "/permissions/" + i1, schemaPath: "#/definitions/app/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.permissions.items.type, parentSchema: schema13.properties.permissions.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/permissions", schemaPath: "#/definitions/app/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.permissions.type, parentSchema: schema13.properties.permissions, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.withoutPermissions !== void 0) {
          let data6 = data0.withoutPermissions;
          if (Array.isArray(data6)) {
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data7 = data6[i2];
              if (typeof data7 === "string") {
                if (func4(data7) < 1) {
                  const err14 = { instancePath: instancePath + "/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/definitions/app/properties/withoutPermissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.withoutPermissions.items, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/definitions/app/properties/withoutPermissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.withoutPermissions.items.type, parentSchema: schema13.properties.withoutPermissions.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + i0 + "/withoutPermissions", schemaPath: "#/definitions/app/properties/withoutPermissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.withoutPermissions.type, parentSchema: schema13.properties.withoutPermissions, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.contactScope !== void 0) {
          let data8 = data0.contactScope;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key1 in data8) {
              if (!(key1 === "departments" || key1 === "users")) {
                const err17 = { instancePath: instancePath + "/" + i0 + "/contactScope", schemaPath: "#/definitions/app/properties/contactScope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13.properties.contactScope, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data8.departments !== void 0) {
              let data9 = data8.departments;
              if (Array.isArray(data9)) {
                const len3 = data9.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data10 = data9[i3];
                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                    const err18 = { instancePath: instancePath + "/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.contactScope.properties.departments.items.type, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 9007199254740991 || isNaN(data10)) {
                      const err19 = { instancePath: instancePath + "/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (data10 < 1 || isNaN(data10)) {
                      const err20 = { instancePath: instancePath + "/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data10 };
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
                const err21 = { instancePath: instancePath + "/" + i0 + "/contactScope/departments", schemaPath: "#/definitions/app/properties/contactScope/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.contactScope.properties.departments.type, parentSchema: schema13.properties.contactScope.properties.departments, data: data9 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data8.users !== void 0) {
              let data11 = data8.users;
              if (Array.isArray(data11)) {
                const len4 = data11.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data12 = data11[i4];
                  if (typeof data12 === "string") {
                    if (func4(data12) < 1) {
                      const err22 = { instancePath: instancePath + "/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/definitions/app/properties/contactScope/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.contactScope.properties.users.items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/definitions/app/properties/contactScope/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.contactScope.properties.users.items.type, parentSchema: schema13.properties.contactScope.properties.users.items, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/" + i0 + "/contactScope/users", schemaPath: "#/definitions/app/properties/contactScope/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.contactScope.properties.users.type, parentSchema: schema13.properties.contactScope.properties.users, data: data11 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/" + i0 + "/contactScope", schemaPath: "#/definitions/app/properties/contactScope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.contactScope.type, parentSchema: schema13.properties.contactScope, data: data8 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.allowedIps !== void 0) {
          let data13 = data0.allowedIps;
          if (Array.isArray(data13)) {
            const len5 = data13.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data14 = data13[i5];
              if (typeof data14 === "string") {
                if (func4(data14) < 1) {
                  const err26 = { instancePath: instancePath + "/" + i0 + "/allowedIps/" + i5, schemaPath: "#/definitions/app/properties/allowedIps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.allowedIps.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/" + i0 + "/allowedIps/" + i5, schemaPath: "#/definitions/app/properties/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.allowedIps.items.type, parentSchema: schema13.properties.allowedIps.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/" + i0 + "/allowedIps", schemaPath: "#/definitions/app/properties/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.allowedIps.type, parentSchema: schema13.properties.allowedIps, data: data13 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.callsPerSecond !== void 0) {
          let data15 = data0.callsPerSecond;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err29 = { instancePath: instancePath + "/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.callsPerSecond.type, parentSchema: schema13.properties.callsPerSecond, data: data15 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 9007199254740991 || isNaN(data15)) {
              const err30 = { instancePath: instancePath + "/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.callsPerSecond, data: data15 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err31 = { instancePath: instancePath + "/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema13.properties.callsPerSecond, data: data15 };
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
        const err32 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/app/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data0 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema37 = { "type": "array", "items": { "$ref": "#/definitions/department" } };
var schema14 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "name": { "$ref": "#/definitions/name" }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } };
var schema15 = { "type": ["string", "object"], "additionalProperties": false, "required": ["zh"], "minLength": 1, "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema14.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema14, data };
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
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema14.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < -9007199254740991 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema14.properties.id, data: data0 };
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
      let data1 = data.name;
      if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.zh === void 0) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema15.required, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "zh" || key1 === "en")) {
            const err9 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.zh !== void 0) {
          let data2 = data1.zh;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              const err10 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.zh, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.zh.type, parentSchema: schema15.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 === "string") {
            if (func4(data3) < 1) {
              const err12 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.en.type, parentSchema: schema15.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.parentId !== void 0) {
      let data4 = data.parentId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.parentId.type, parentSchema: schema14.properties.parentId, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema14.properties.parentId, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4 < -9007199254740991 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema14.properties.parentId, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.order !== void 0) {
      let data5 = data.order;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.order.type, parentSchema: schema14.properties.order, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema14.properties.order, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data5 < -9007199254740991 || isNaN(data5)) {
          const err19 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema14.properties.order, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.createGroup !== void 0) {
      let data6 = data.createGroup;
      if (typeof data6 !== "boolean") {
        const err20 = { instancePath: instancePath + "/createGroup", schemaPath: "#/properties/createGroup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.createGroup.type, parentSchema: schema14.properties.createGroup, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.autoAddUser !== void 0) {
      let data7 = data.autoAddUser;
      if (typeof data7 !== "boolean") {
        const err21 = { instancePath: instancePath + "/autoAddUser", schemaPath: "#/properties/autoAddUser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.autoAddUser.type, parentSchema: schema14.properties.autoAddUser, data: data7 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.sourceIdentifier !== void 0) {
      let data8 = data.sourceIdentifier;
      if (typeof data8 !== "string") {
        const err22 = { instancePath: instancePath + "/sourceIdentifier", schemaPath: "#/properties/sourceIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.sourceIdentifier.type, parentSchema: schema14.properties.sourceIdentifier, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data9 = data.code;
      if (typeof data9 === "string") {
        if (func4(data9) > 30) {
          const err23 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema14.properties.code, data: data9 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.code.type, parentSchema: schema14.properties.code, data: data9 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.brief !== void 0) {
      let data10 = data.brief;
      if (typeof data10 !== "string") {
        const err25 = { instancePath: instancePath + "/brief", schemaPath: "#/properties/brief/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.brief.type, parentSchema: schema14.properties.brief, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.telephone !== void 0) {
      let data11 = data.telephone;
      if (typeof data11 !== "string") {
        const err26 = { instancePath: instancePath + "/telephone", schemaPath: "#/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.telephone.type, parentSchema: schema14.properties.telephone, data: data11 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.extension !== void 0) {
      let data12 = data.extension;
      if (typeof data12 !== "string") {
        const err27 = { instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.extension.type, parentSchema: schema14.properties.extension, data: data12 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate12(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "array", "items": { "$ref": "#/definitions/user" } };
var schema16 = { "type": "object", "additionalProperties": false, "required": ["userId", "name"], "properties": { "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "name": { "$ref": "#/definitions/name" }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "unionId": { "type": "string", "minLength": 1 }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "joined": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } };
var schema18 = { "type": ["integer", "object"], "additionalProperties": false, "required": ["id"], "minimum": -9007199254740991, "maximum": 9007199254740991, "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": ["integer", "string"], "pattern": "^-?[0-9]{1,19}$", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "leader": { "type": "boolean" } } };
var pattern0 = new RegExp("^-?[0-9]{1,19}$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
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
          const err3 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema16.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func4(data0) < 1) {
          const err4 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.userId.type, parentSchema: schema16.properties.userId, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.zh === void 0) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema15.required, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "zh" || key1 === "en")) {
            const err9 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.zh !== void 0) {
          let data2 = data1.zh;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              const err10 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.zh, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.zh.type, parentSchema: schema15.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 === "string") {
            if (func4(data3) < 1) {
              const err12 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.en.type, parentSchema: schema15.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.departments !== void 0) {
      let data4 = data.departments;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err14 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema16.properties.departments, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && !(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err15 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/definitions/membership/type", keyword: "type", params: { type: schema18.type }, message: "must be integer,object", schema: schema18.type, parentSchema: schema18, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/definitions/membership/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5 < -9007199254740991 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/definitions/membership/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.id === void 0) {
              const err18 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/definitions/membership/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema18.required, parentSchema: schema18, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "id" || key2 === "order" || key2 === "leader")) {
                const err19 = { instancePath: instancePath + "/departments/" + i0, schemaPath: "#/definitions/membership/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data: data5 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.id !== void 0) {
              let data6 = data5.id;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err20 = { instancePath: instancePath + "/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.properties.id.type, parentSchema: schema18.properties.id, data: data6 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 9007199254740991 || isNaN(data6)) {
                  const err21 = { instancePath: instancePath + "/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18.properties.id, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data6 < -9007199254740991 || isNaN(data6)) {
                  const err22 = { instancePath: instancePath + "/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18.properties.id, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            if (data5.order !== void 0) {
              let data7 = data5.order;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
                const err23 = { instancePath: instancePath + "/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/type", keyword: "type", params: { type: schema18.properties.order.type }, message: "must be integer,string", schema: schema18.properties.order.type, parentSchema: schema18.properties.order, data: data7 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 9007199254740991 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18.properties.order, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data7 < -9007199254740991 || isNaN(data7)) {
                  const err25 = { instancePath: instancePath + "/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18.properties.order, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
              if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                  const err26 = { instancePath: instancePath + "/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" }, message: 'must match pattern "^-?[0-9]{1,19}$"', schema: "^-?[0-9]{1,19}$", parentSchema: schema18.properties.order, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if (data5.leader !== void 0) {
              let data8 = data5.leader;
              if (typeof data8 !== "boolean") {
                const err27 = { instancePath: instancePath + "/departments/" + i0 + "/leader", schemaPath: "#/definitions/membership/properties/leader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.leader.type, parentSchema: schema18.properties.leader, data: data8 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.departments.type, parentSchema: schema16.properties.departments, data: data4 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.unionId !== void 0) {
      let data9 = data.unionId;
      if (typeof data9 === "string") {
        if (func4(data9) < 1) {
          const err29 = { instancePath: instancePath + "/unionId", schemaPath: "#/properties/unionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.unionId, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/unionId", schemaPath: "#/properties/unionId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.unionId.type, parentSchema: schema16.properties.unionId, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      let data10 = data.avatar;
      if (typeof data10 !== "string") {
        const err31 = { instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.avatar.type, parentSchema: schema16.properties.avatar, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.stateCode !== void 0) {
      let data11 = data.stateCode;
      if (typeof data11 === "string") {
        if (func4(data11) < 1) {
          const err32 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.stateCode, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.stateCode.type, parentSchema: schema16.properties.stateCode, data: data11 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data12 = data.mobile;
      if (typeof data12 !== "string") {
        const err34 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.mobile.type, parentSchema: schema16.properties.mobile, data: data12 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.hideMobile !== void 0) {
      let data13 = data.hideMobile;
      if (typeof data13 !== "boolean") {
        const err35 = { instancePath: instancePath + "/hideMobile", schemaPath: "#/properties/hideMobile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.hideMobile.type, parentSchema: schema16.properties.hideMobile, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.telephone !== void 0) {
      let data14 = data.telephone;
      if (typeof data14 !== "string") {
        const err36 = { instancePath: instancePath + "/telephone", schemaPath: "#/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.telephone.type, parentSchema: schema16.properties.telephone, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.jobNumber !== void 0) {
      let data15 = data.jobNumber;
      if (typeof data15 !== "string") {
        const err37 = { instancePath: instancePath + "/jobNumber", schemaPath: "#/properties/jobNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.jobNumber.type, parentSchema: schema16.properties.jobNumber, data: data15 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data16 = data.title;
      if (typeof data16 !== "string") {
        const err38 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.title.type, parentSchema: schema16.properties.title, data: data16 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data17 = data.email;
      if (typeof data17 !== "string") {
        const err39 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.email.type, parentSchema: schema16.properties.email, data: data17 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.orgEmail !== void 0) {
      let data18 = data.orgEmail;
      if (typeof data18 !== "string") {
        const err40 = { instancePath: instancePath + "/orgEmail", schemaPath: "#/properties/orgEmail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.orgEmail.type, parentSchema: schema16.properties.orgEmail, data: data18 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.workPlace !== void 0) {
      let data19 = data.workPlace;
      if (typeof data19 !== "string") {
        const err41 = { instancePath: instancePath + "/workPlace", schemaPath: "#/properties/workPlace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.workPlace.type, parentSchema: schema16.properties.workPlace, data: data19 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.remark !== void 0) {
      let data20 = data.remark;
      if (typeof data20 !== "string") {
        const err42 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.remark.type, parentSchema: schema16.properties.remark, data: data20 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.extension !== void 0) {
      let data21 = data.extension;
      if (typeof data21 !== "string") {
        const err43 = { instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.extension.type, parentSchema: schema16.properties.extension, data: data21 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.hired !== void 0) {
      let data22 = data.hired;
      if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22))) {
        const err44 = { instancePath: instancePath + "/hired", schemaPath: "#/properties/hired/type", keyword: "type", params: { type: schema16.properties.hired.type }, message: "must be string,number", schema: schema16.properties.hired.type, parentSchema: schema16.properties.hired, data: data22 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.joined !== void 0) {
      let data23 = data.joined;
      if (typeof data23 !== "string" && !(typeof data23 == "number" && isFinite(data23))) {
        const err45 = { instancePath: instancePath + "/joined", schemaPath: "#/properties/joined/type", keyword: "type", params: { type: schema16.properties.joined.type }, message: "must be string,number", schema: schema16.properties.joined.type, parentSchema: schema16.properties.joined, data: data23 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      let data24 = data.active;
      if (typeof data24 !== "boolean") {
        const err46 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.active.type, parentSchema: schema16.properties.active, data: data24 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.admin !== void 0) {
      let data25 = data.admin;
      if (typeof data25 !== "boolean") {
        const err47 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.admin.type, parentSchema: schema16.properties.admin, data: data25 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.boss !== void 0) {
      let data26 = data.boss;
      if (typeof data26 !== "boolean") {
        const err48 = { instancePath: instancePath + "/boss", schemaPath: "#/properties/boss/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.boss.type, parentSchema: schema16.properties.boss, data: data26 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.senior !== void 0) {
      let data27 = data.senior;
      if (typeof data27 !== "boolean") {
        const err49 = { instancePath: instancePath + "/senior", schemaPath: "#/properties/senior/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.senior.type, parentSchema: schema16.properties.senior, data: data27 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.realAuthed !== void 0) {
      let data28 = data.realAuthed;
      if (typeof data28 !== "boolean") {
        const err50 = { instancePath: instancePath + "/realAuthed", schemaPath: "#/properties/realAuthed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.realAuthed.type, parentSchema: schema16.properties.realAuthed, data: data28 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.restricted !== void 0) {
      let data29 = data.restricted;
      if (typeof data29 !== "boolean") {
        const err51 = { instancePath: instancePath + "/restricted", schemaPath: "#/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.restricted.type, parentSchema: schema16.properties.restricted, data: data29 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.managerUserId !== void 0) {
      let data30 = data.managerUserId;
      if (typeof data30 === "string") {
        if (func4(data30) < 1) {
          const err52 = { instancePath: instancePath + "/managerUserId", schemaPath: "#/properties/managerUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.managerUserId, data: data30 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/managerUserId", schemaPath: "#/properties/managerUserId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.managerUserId.type, parentSchema: schema16.properties.managerUserId, data: data30 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate14(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": "array", "items": { "$ref": "#/definitions/leaver" } };
var schema19 = { "type": "object", "additionalProperties": false, "required": ["userId", "name", "left"], "properties": { "userId": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/name" }, "left": { "type": ["string", "number"] }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.left === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'", schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "userId" || key0 === "name" || key0 === "left" || key0 === "stateCode" || key0 === "mobile" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
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
          const err4 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.userId, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.userId.type, parentSchema: schema19.properties.userId, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func4(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.zh === void 0) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema15.required, parentSchema: schema15, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "zh" || key1 === "en")) {
            const err9 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.zh !== void 0) {
          let data2 = data1.zh;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              const err10 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.zh, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/name/zh", schemaPath: "#/definitions/name/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.zh.type, parentSchema: schema15.properties.zh, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 === "string") {
            if (func4(data3) < 1) {
              const err12 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/name/en", schemaPath: "#/definitions/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.en.type, parentSchema: schema15.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.left !== void 0) {
      let data4 = data.left;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/left", schemaPath: "#/properties/left/type", keyword: "type", params: { type: schema19.properties.left.type }, message: "must be string,number", schema: schema19.properties.left.type, parentSchema: schema19.properties.left, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.stateCode !== void 0) {
      let data5 = data.stateCode;
      if (typeof data5 === "string") {
        if (func4(data5) < 1) {
          const err15 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.stateCode, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/stateCode", schemaPath: "#/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.stateCode.type, parentSchema: schema19.properties.stateCode, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data6 = data.mobile;
      if (typeof data6 !== "string") {
        const err17 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.mobile.type, parentSchema: schema19.properties.mobile, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (typeof data7 !== "string") {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.reason.type, parentSchema: schema19.properties.reason, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data7 === "oapi" || data7 === "cancel" || data7 === "leave" || data7 === "unknown" || data7 === "delete")) {
        const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema19.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.reason.enum, parentSchema: schema19.properties.reason, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate16(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema40 = { "type": "array", "items": { "$ref": "#/definitions/change" } };
var schema21 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "user"], "properties": { "kind": { "type": "string", "const": "add-user" }, "user": { "$ref": "#/definitions/user" }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "change-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["stateCode", "mobile", "telephone", "jobNumber", "title", "email", "orgEmail", "workPlace", "remark", "extension", "hired", "managerUserId"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "remove-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "department"], "properties": { "kind": { "type": "string", "const": "add-department" }, "department": { "$ref": "#/definitions/department" }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "change-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["sourceIdentifier", "code", "brief", "telephone", "extension"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "remove-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "leaver"], "properties": { "kind": { "type": "string", "const": "add-leaver" }, "leaver": { "$ref": "#/definitions/leaver" }, "at": { "type": ["string", "number"] } } }] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.required, parentSchema: schema21, data };
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
            const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[0].required, parentSchema: schema21.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.user === void 0) {
            const err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema21.oneOf[0].required, parentSchema: schema21.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "kind" || key0 === "user" || key0 === "at")) {
              const err3 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[0], data };
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
              const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[0].properties.kind.type, parentSchema: schema21.oneOf[0].properties.kind, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if ("add-user" !== data0) {
              const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "add-user" }, message: "must be equal to constant", schema: "add-user", parentSchema: schema21.oneOf[0].properties.kind, data: data0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.user !== void 0) {
            if (!validate14(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData })) {
              vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data2 = data.at;
            if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
              const err6 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/0/properties/at/type", keyword: "type", params: { type: schema21.oneOf[0].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[0].properties.at.type, parentSchema: schema21.oneOf[0].properties.at, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[0].type, parentSchema: schema21.oneOf[0], data };
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
            const err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[1].required, parentSchema: schema21.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.userId === void 0) {
            const err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema21.oneOf[1].required, parentSchema: schema21.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "kind" || key1 === "userId" || key1 === "set" || key1 === "unset" || key1 === "at")) {
              const err10 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[1], data };
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
              const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.kind.type, parentSchema: schema21.oneOf[1].properties.kind, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if ("change-user" !== data3) {
              const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "change-user" }, message: "must be equal to constant", schema: "change-user", parentSchema: schema21.oneOf[1].properties.kind, data: data3 };
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
                const err13 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/1/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema21.oneOf[1].properties.userId, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (func4(data4) < 1) {
                const err14 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/1/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.oneOf[1].properties.userId, data: data4 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/1/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.userId.type, parentSchema: schema21.oneOf[1].properties.userId, data: data4 };
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
                if (!func2.call(schema21.oneOf[1].properties.set.properties, key2)) {
                  const err16 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/1/properties/set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[1].properties.set, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data5.name !== void 0) {
                let data6 = data5.name;
                if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                  const err17 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (typeof data6 === "string") {
                  if (func4(data6) < 1) {
                    const err18 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                  if (data6.zh === void 0) {
                    const err19 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema15.required, parentSchema: schema15, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  for (const key3 in data6) {
                    if (!(key3 === "zh" || key3 === "en")) {
                      const err20 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                  if (data6.zh !== void 0) {
                    let data7 = data6.zh;
                    if (typeof data7 === "string") {
                      if (func4(data7) < 1) {
                        const err21 = { instancePath: instancePath + "/set/name/zh", schemaPath: "#/definitions/name/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.zh, data: data7 };
                        if (vErrors === null) {
                          vErrors = [err21];
                        } else {
                          vErrors.push(err21);
                        }
                        errors++;
                      }
                    } else {
                      const err22 = { instancePath: instancePath + "/set/name/zh", schemaPath: "#/definitions/name/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.zh.type, parentSchema: schema15.properties.zh, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                  if (data6.en !== void 0) {
                    let data8 = data6.en;
                    if (typeof data8 === "string") {
                      if (func4(data8) < 1) {
                        const err23 = { instancePath: instancePath + "/set/name/en", schemaPath: "#/definitions/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.en, data: data8 };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    } else {
                      const err24 = { instancePath: instancePath + "/set/name/en", schemaPath: "#/definitions/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.en.type, parentSchema: schema15.properties.en, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                }
              }
              if (data5.departments !== void 0) {
                let data9 = data5.departments;
                if (Array.isArray(data9)) {
                  if (data9.length < 1) {
                    const err25 = { instancePath: instancePath + "/set/departments", schemaPath: "#/oneOf/1/properties/set/properties/departments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema21.oneOf[1].properties.set.properties.departments, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  const len0 = data9.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data10 = data9[i0];
                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                      const err26 = { instancePath: instancePath + "/set/departments/" + i0, schemaPath: "#/definitions/membership/type", keyword: "type", params: { type: schema18.type }, message: "must be integer,object", schema: schema18.type, parentSchema: schema18, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (typeof data10 == "number" && isFinite(data10)) {
                      if (data10 > 9007199254740991 || isNaN(data10)) {
                        const err27 = { instancePath: instancePath + "/set/departments/" + i0, schemaPath: "#/definitions/membership/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                      if (data10 < -9007199254740991 || isNaN(data10)) {
                        const err28 = { instancePath: instancePath + "/set/departments/" + i0, schemaPath: "#/definitions/membership/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                      if (data10.id === void 0) {
                        const err29 = { instancePath: instancePath + "/set/departments/" + i0, schemaPath: "#/definitions/membership/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema18.required, parentSchema: schema18, data: data10 };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                      for (const key4 in data10) {
                        if (!(key4 === "id" || key4 === "order" || key4 === "leader")) {
                          const err30 = { instancePath: instancePath + "/set/departments/" + i0, schemaPath: "#/definitions/membership/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data: data10 };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        }
                      }
                      if (data10.id !== void 0) {
                        let data11 = data10.id;
                        if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                          const err31 = { instancePath: instancePath + "/set/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema18.properties.id.type, parentSchema: schema18.properties.id, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err31];
                          } else {
                            vErrors.push(err31);
                          }
                          errors++;
                        }
                        if (typeof data11 == "number" && isFinite(data11)) {
                          if (data11 > 9007199254740991 || isNaN(data11)) {
                            const err32 = { instancePath: instancePath + "/set/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18.properties.id, data: data11 };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          }
                          if (data11 < -9007199254740991 || isNaN(data11)) {
                            const err33 = { instancePath: instancePath + "/set/departments/" + i0 + "/id", schemaPath: "#/definitions/membership/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18.properties.id, data: data11 };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data10.order !== void 0) {
                        let data12 = data10.order;
                        if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12)) && typeof data12 !== "string") {
                          const err34 = { instancePath: instancePath + "/set/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/type", keyword: "type", params: { type: schema18.properties.order.type }, message: "must be integer,string", schema: schema18.properties.order.type, parentSchema: schema18.properties.order, data: data12 };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                        if (typeof data12 == "number" && isFinite(data12)) {
                          if (data12 > 9007199254740991 || isNaN(data12)) {
                            const err35 = { instancePath: instancePath + "/set/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema18.properties.order, data: data12 };
                            if (vErrors === null) {
                              vErrors = [err35];
                            } else {
                              vErrors.push(err35);
                            }
                            errors++;
                          }
                          if (data12 < -9007199254740991 || isNaN(data12)) {
                            const err36 = { instancePath: instancePath + "/set/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema18.properties.order, data: data12 };
                            if (vErrors === null) {
                              vErrors = [err36];
                            } else {
                              vErrors.push(err36);
                            }
                            errors++;
                          }
                        }
                        if (typeof data12 === "string") {
                          if (!pattern0.test(data12)) {
                            const err37 = { instancePath: instancePath + "/set/departments/" + i0 + "/order", schemaPath: "#/definitions/membership/properties/order/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,19}$" }, message: 'must match pattern "^-?[0-9]{1,19}$"', schema: "^-?[0-9]{1,19}$", parentSchema: schema18.properties.order, data: data12 };
                            if (vErrors === null) {
                              vErrors = [err37];
                            } else {
                              vErrors.push(err37);
                            }
                            errors++;
                          }
                        }
                      }
                      if (data10.leader !== void 0) {
                        let data13 = data10.leader;
                        if (typeof data13 !== "boolean") {
                          const err38 = { instancePath: instancePath + "/set/departments/" + i0 + "/leader", schemaPath: "#/definitions/membership/properties/leader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.leader.type, parentSchema: schema18.properties.leader, data: data13 };
                          if (vErrors === null) {
                            vErrors = [err38];
                          } else {
                            vErrors.push(err38);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                } else {
                  const err39 = { instancePath: instancePath + "/set/departments", schemaPath: "#/oneOf/1/properties/set/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.oneOf[1].properties.set.properties.departments.type, parentSchema: schema21.oneOf[1].properties.set.properties.departments, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
              if (data5.avatar !== void 0) {
                let data14 = data5.avatar;
                if (typeof data14 !== "string") {
                  const err40 = { instancePath: instancePath + "/set/avatar", schemaPath: "#/oneOf/1/properties/set/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.avatar.type, parentSchema: schema21.oneOf[1].properties.set.properties.avatar, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              if (data5.stateCode !== void 0) {
                let data15 = data5.stateCode;
                if (typeof data15 === "string") {
                  if (func4(data15) < 1) {
                    const err41 = { instancePath: instancePath + "/set/stateCode", schemaPath: "#/oneOf/1/properties/set/properties/stateCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.oneOf[1].properties.set.properties.stateCode, data: data15 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                } else {
                  const err42 = { instancePath: instancePath + "/set/stateCode", schemaPath: "#/oneOf/1/properties/set/properties/stateCode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.stateCode.type, parentSchema: schema21.oneOf[1].properties.set.properties.stateCode, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
              if (data5.mobile !== void 0) {
                let data16 = data5.mobile;
                if (typeof data16 !== "string") {
                  const err43 = { instancePath: instancePath + "/set/mobile", schemaPath: "#/oneOf/1/properties/set/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.mobile.type, parentSchema: schema21.oneOf[1].properties.set.properties.mobile, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (data5.hideMobile !== void 0) {
                let data17 = data5.hideMobile;
                if (typeof data17 !== "boolean") {
                  const err44 = { instancePath: instancePath + "/set/hideMobile", schemaPath: "#/oneOf/1/properties/set/properties/hideMobile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.hideMobile.type, parentSchema: schema21.oneOf[1].properties.set.properties.hideMobile, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
              if (data5.telephone !== void 0) {
                let data18 = data5.telephone;
                if (typeof data18 !== "string") {
                  const err45 = { instancePath: instancePath + "/set/telephone", schemaPath: "#/oneOf/1/properties/set/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.telephone.type, parentSchema: schema21.oneOf[1].properties.set.properties.telephone, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              if (data5.jobNumber !== void 0) {
                let data19 = data5.jobNumber;
                if (typeof data19 !== "string") {
                  const err46 = { instancePath: instancePath + "/set/jobNumber", schemaPath: "#/oneOf/1/properties/set/properties/jobNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.jobNumber.type, parentSchema: schema21.oneOf[1].properties.set.properties.jobNumber, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
              if (data5.title !== void 0) {
                let data20 = data5.title;
                if (typeof data20 !== "string") {
                  const err47 = { instancePath: instancePath + "/set/title", schemaPath: "#/oneOf/1/properties/set/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.title.type, parentSchema: schema21.oneOf[1].properties.set.properties.title, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (data5.email !== void 0) {
                let data21 = data5.email;
                if (typeof data21 !== "string") {
                  const err48 = { instancePath: instancePath + "/set/email", schemaPath: "#/oneOf/1/properties/set/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.email.type, parentSchema: schema21.oneOf[1].properties.set.properties.email, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              if (data5.orgEmail !== void 0) {
                let data22 = data5.orgEmail;
                if (typeof data22 !== "string") {
                  const err49 = { instancePath: instancePath + "/set/orgEmail", schemaPath: "#/oneOf/1/properties/set/properties/orgEmail/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.orgEmail.type, parentSchema: schema21.oneOf[1].properties.set.properties.orgEmail, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
              if (data5.workPlace !== void 0) {
                let data23 = data5.workPlace;
                if (typeof data23 !== "string") {
                  const err50 = { instancePath: instancePath + "/set/workPlace", schemaPath: "#/oneOf/1/properties/set/properties/workPlace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.workPlace.type, parentSchema: schema21.oneOf[1].properties.set.properties.workPlace, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
              if (data5.remark !== void 0) {
                let data24 = data5.remark;
                if (typeof data24 !== "string") {
                  const err51 = { instancePath: instancePath + "/set/remark", schemaPath: "#/oneOf/1/properties/set/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.remark.type, parentSchema: schema21.oneOf[1].properties.set.properties.remark, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
              if (data5.extension !== void 0) {
                let data25 = data5.extension;
                if (typeof data25 !== "string") {
                  const err52 = { instancePath: instancePath + "/set/extension", schemaPath: "#/oneOf/1/properties/set/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.extension.type, parentSchema: schema21.oneOf[1].properties.set.properties.extension, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (data5.hired !== void 0) {
                let data26 = data5.hired;
                if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
                  const err53 = { instancePath: instancePath + "/set/hired", schemaPath: "#/oneOf/1/properties/set/properties/hired/type", keyword: "type", params: { type: schema21.oneOf[1].properties.set.properties.hired.type }, message: "must be string,number", schema: schema21.oneOf[1].properties.set.properties.hired.type, parentSchema: schema21.oneOf[1].properties.set.properties.hired, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              }
              if (data5.active !== void 0) {
                let data27 = data5.active;
                if (typeof data27 !== "boolean") {
                  const err54 = { instancePath: instancePath + "/set/active", schemaPath: "#/oneOf/1/properties/set/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.active.type, parentSchema: schema21.oneOf[1].properties.set.properties.active, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              if (data5.admin !== void 0) {
                let data28 = data5.admin;
                if (typeof data28 !== "boolean") {
                  const err55 = { instancePath: instancePath + "/set/admin", schemaPath: "#/oneOf/1/properties/set/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.admin.type, parentSchema: schema21.oneOf[1].properties.set.properties.admin, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
              if (data5.boss !== void 0) {
                let data29 = data5.boss;
                if (typeof data29 !== "boolean") {
                  const err56 = { instancePath: instancePath + "/set/boss", schemaPath: "#/oneOf/1/properties/set/properties/boss/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.boss.type, parentSchema: schema21.oneOf[1].properties.set.properties.boss, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              if (data5.senior !== void 0) {
                let data30 = data5.senior;
                if (typeof data30 !== "boolean") {
                  const err57 = { instancePath: instancePath + "/set/senior", schemaPath: "#/oneOf/1/properties/set/properties/senior/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.senior.type, parentSchema: schema21.oneOf[1].properties.set.properties.senior, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (data5.realAuthed !== void 0) {
                let data31 = data5.realAuthed;
                if (typeof data31 !== "boolean") {
                  const err58 = { instancePath: instancePath + "/set/realAuthed", schemaPath: "#/oneOf/1/properties/set/properties/realAuthed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.realAuthed.type, parentSchema: schema21.oneOf[1].properties.set.properties.realAuthed, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
              if (data5.restricted !== void 0) {
                let data32 = data5.restricted;
                if (typeof data32 !== "boolean") {
                  const err59 = { instancePath: instancePath + "/set/restricted", schemaPath: "#/oneOf/1/properties/set/properties/restricted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[1].properties.set.properties.restricted.type, parentSchema: schema21.oneOf[1].properties.set.properties.restricted, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              }
              if (data5.managerUserId !== void 0) {
                let data33 = data5.managerUserId;
                if (typeof data33 === "string") {
                  if (func4(data33) < 1) {
                    const err60 = { instancePath: instancePath + "/set/managerUserId", schemaPath: "#/oneOf/1/properties/set/properties/managerUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.oneOf[1].properties.set.properties.managerUserId, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                } else {
                  const err61 = { instancePath: instancePath + "/set/managerUserId", schemaPath: "#/oneOf/1/properties/set/properties/managerUserId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.set.properties.managerUserId.type, parentSchema: schema21.oneOf[1].properties.set.properties.managerUserId, data: data33 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
            } else {
              const err62 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/1/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[1].properties.set.type, parentSchema: schema21.oneOf[1].properties.set, data: data5 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
          if (data.unset !== void 0) {
            let data34 = data.unset;
            if (Array.isArray(data34)) {
              const len1 = data34.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data35 = data34[i1];
                if (typeof data35 !== "string") {
                  const err63 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/oneOf/1/properties/unset/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[1].properties.unset.items.type, parentSchema: schema21.oneOf[1].properties.unset.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (!(data35 === "stateCode" || data35 === "mobile" || data35 === "telephone" || data35 === "jobNumber" || data35 === "title" || data35 === "email" || data35 === "orgEmail" || data35 === "workPlace" || data35 === "remark" || data35 === "extension" || data35 === "hired" || data35 === "managerUserId")) {
                  const err64 = { instancePath: instancePath + "/unset/" + i1, schemaPath: "#/oneOf/1/properties/unset/items/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[1].properties.unset.items.enum }, message: "must be equal to one of the allowed values", schema: schema21.oneOf[1].properties.unset.items.enum, parentSchema: schema21.oneOf[1].properties.unset.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            } else {
              const err65 = { instancePath: instancePath + "/unset", schemaPath: "#/oneOf/1/properties/unset/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.oneOf[1].properties.unset.type, parentSchema: schema21.oneOf[1].properties.unset, data: data34 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data36 = data.at;
            if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36))) {
              const err66 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/1/properties/at/type", keyword: "type", params: { type: schema21.oneOf[1].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[1].properties.at.type, parentSchema: schema21.oneOf[1].properties.at, data: data36 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
        } else {
          const err67 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[1].type, parentSchema: schema21.oneOf[1], data };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else if (tag0 === "remove-user") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err68 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[2].required, parentSchema: schema21.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (data.userId === void 0) {
            const err69 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'", schema: schema21.oneOf[2].required, parentSchema: schema21.oneOf[2], data };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          for (const key5 in data) {
            if (!(key5 === "kind" || key5 === "userId" || key5 === "reason" || key5 === "at")) {
              const err70 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[2], data };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data37 = data.kind;
            if (typeof data37 !== "string") {
              const err71 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[2].properties.kind.type, parentSchema: schema21.oneOf[2].properties.kind, data: data37 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if ("remove-user" !== data37) {
              const err72 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "remove-user" }, message: "must be equal to constant", schema: "remove-user", parentSchema: schema21.oneOf[2].properties.kind, data: data37 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data.userId !== void 0) {
            let data38 = data.userId;
            if (typeof data38 === "string") {
              if (func4(data38) > 64) {
                const err73 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema21.oneOf[2].properties.userId, data: data38 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
              if (func4(data38) < 1) {
                const err74 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.oneOf[2].properties.userId, data: data38 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            } else {
              const err75 = { instancePath: instancePath + "/userId", schemaPath: "#/oneOf/2/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[2].properties.userId.type, parentSchema: schema21.oneOf[2].properties.userId, data: data38 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (data.reason !== void 0) {
            let data39 = data.reason;
            if (typeof data39 !== "string") {
              const err76 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[2].properties.reason.type, parentSchema: schema21.oneOf[2].properties.reason, data: data39 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (!(data39 === "oapi" || data39 === "cancel" || data39 === "leave" || data39 === "unknown" || data39 === "delete")) {
              const err77 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/2/properties/reason/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[2].properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema21.oneOf[2].properties.reason.enum, parentSchema: schema21.oneOf[2].properties.reason, data: data39 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data40 = data.at;
            if (typeof data40 !== "string" && !(typeof data40 == "number" && isFinite(data40))) {
              const err78 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/2/properties/at/type", keyword: "type", params: { type: schema21.oneOf[2].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[2].properties.at.type, parentSchema: schema21.oneOf[2].properties.at, data: data40 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        } else {
          const err79 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[2].type, parentSchema: schema21.oneOf[2], data };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else if (tag0 === "add-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err80 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[3].required, parentSchema: schema21.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (data.department === void 0) {
            const err81 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'", schema: schema21.oneOf[3].required, parentSchema: schema21.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          for (const key6 in data) {
            if (!(key6 === "kind" || key6 === "department" || key6 === "at")) {
              const err82 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[3], data };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data41 = data.kind;
            if (typeof data41 !== "string") {
              const err83 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[3].properties.kind.type, parentSchema: schema21.oneOf[3].properties.kind, data: data41 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if ("add-department" !== data41) {
              const err84 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "add-department" }, message: "must be equal to constant", schema: "add-department", parentSchema: schema21.oneOf[3].properties.kind, data: data41 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
          if (data.department !== void 0) {
            if (!validate12(data.department, { instancePath: instancePath + "/department", parentData: data, parentDataProperty: "department", rootData })) {
              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data43 = data.at;
            if (typeof data43 !== "string" && !(typeof data43 == "number" && isFinite(data43))) {
              const err85 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/3/properties/at/type", keyword: "type", params: { type: schema21.oneOf[3].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[3].properties.at.type, parentSchema: schema21.oneOf[3].properties.at, data: data43 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        } else {
          const err86 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[3].type, parentSchema: schema21.oneOf[3], data };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      } else if (tag0 === "change-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err87 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[4].required, parentSchema: schema21.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (data.id === void 0) {
            const err88 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema21.oneOf[4].required, parentSchema: schema21.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          for (const key7 in data) {
            if (!(key7 === "kind" || key7 === "id" || key7 === "set" || key7 === "unset" || key7 === "at")) {
              const err89 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[4], data };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data44 = data.kind;
            if (typeof data44 !== "string") {
              const err90 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.kind.type, parentSchema: schema21.oneOf[4].properties.kind, data: data44 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if ("change-department" !== data44) {
              const err91 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "change-department" }, message: "must be equal to constant", schema: "change-department", parentSchema: schema21.oneOf[4].properties.kind, data: data44 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data45 = data.id;
            if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
              const err92 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/4/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema21.oneOf[4].properties.id.type, parentSchema: schema21.oneOf[4].properties.id, data: data45 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (typeof data45 == "number" && isFinite(data45)) {
              if (data45 > 9007199254740991 || isNaN(data45)) {
                const err93 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/4/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema21.oneOf[4].properties.id, data: data45 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
              if (data45 < -9007199254740991 || isNaN(data45)) {
                const err94 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/4/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema21.oneOf[4].properties.id, data: data45 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          }
          if (data.set !== void 0) {
            let data46 = data.set;
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
              for (const key8 in data46) {
                if (!func2.call(schema21.oneOf[4].properties.set.properties, key8)) {
                  const err95 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/4/properties/set/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[4].properties.set, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              }
              if (data46.name !== void 0) {
                let data47 = data46.name;
                if (typeof data47 !== "string" && !(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
                  const err96 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: schema15.type }, message: "must be string,object", schema: schema15.type, parentSchema: schema15, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (typeof data47 === "string") {
                  if (func4(data47) < 1) {
                    const err97 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                  if (data47.zh === void 0) {
                    const err98 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'", schema: schema15.required, parentSchema: schema15, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  for (const key9 in data47) {
                    if (!(key9 === "zh" || key9 === "en")) {
                      const err99 = { instancePath: instancePath + "/set/name", schemaPath: "#/definitions/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                  if (data47.zh !== void 0) {
                    let data48 = data47.zh;
                    if (typeof data48 === "string") {
                      if (func4(data48) < 1) {
                        const err100 = { instancePath: instancePath + "/set/name/zh", schemaPath: "#/definitions/name/properties/zh/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.zh, data: data48 };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                    } else {
                      const err101 = { instancePath: instancePath + "/set/name/zh", schemaPath: "#/definitions/name/properties/zh/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.zh.type, parentSchema: schema15.properties.zh, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  }
                  if (data47.en !== void 0) {
                    let data49 = data47.en;
                    if (typeof data49 === "string") {
                      if (func4(data49) < 1) {
                        const err102 = { instancePath: instancePath + "/set/name/en", schemaPath: "#/definitions/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.en, data: data49 };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                    } else {
                      const err103 = { instancePath: instancePath + "/set/name/en", schemaPath: "#/definitions/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.en.type, parentSchema: schema15.properties.en, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  }
                }
              }
              if (data46.parentId !== void 0) {
                let data50 = data46.parentId;
                if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                  const err104 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/oneOf/4/properties/set/properties/parentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema21.oneOf[4].properties.set.properties.parentId.type, parentSchema: schema21.oneOf[4].properties.set.properties.parentId, data: data50 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
                if (typeof data50 == "number" && isFinite(data50)) {
                  if (data50 > 9007199254740991 || isNaN(data50)) {
                    const err105 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/oneOf/4/properties/set/properties/parentId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema21.oneOf[4].properties.set.properties.parentId, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                  if (data50 < -9007199254740991 || isNaN(data50)) {
                    const err106 = { instancePath: instancePath + "/set/parentId", schemaPath: "#/oneOf/4/properties/set/properties/parentId/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema21.oneOf[4].properties.set.properties.parentId, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
              }
              if (data46.order !== void 0) {
                let data51 = data46.order;
                if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                  const err107 = { instancePath: instancePath + "/set/order", schemaPath: "#/oneOf/4/properties/set/properties/order/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema21.oneOf[4].properties.set.properties.order.type, parentSchema: schema21.oneOf[4].properties.set.properties.order, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
                if (typeof data51 == "number" && isFinite(data51)) {
                  if (data51 > 9007199254740991 || isNaN(data51)) {
                    const err108 = { instancePath: instancePath + "/set/order", schemaPath: "#/oneOf/4/properties/set/properties/order/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema21.oneOf[4].properties.set.properties.order, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                  if (data51 < -9007199254740991 || isNaN(data51)) {
                    const err109 = { instancePath: instancePath + "/set/order", schemaPath: "#/oneOf/4/properties/set/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema21.oneOf[4].properties.set.properties.order, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
              }
              if (data46.createGroup !== void 0) {
                let data52 = data46.createGroup;
                if (typeof data52 !== "boolean") {
                  const err110 = { instancePath: instancePath + "/set/createGroup", schemaPath: "#/oneOf/4/properties/set/properties/createGroup/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[4].properties.set.properties.createGroup.type, parentSchema: schema21.oneOf[4].properties.set.properties.createGroup, data: data52 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              if (data46.autoAddUser !== void 0) {
                let data53 = data46.autoAddUser;
                if (typeof data53 !== "boolean") {
                  const err111 = { instancePath: instancePath + "/set/autoAddUser", schemaPath: "#/oneOf/4/properties/set/properties/autoAddUser/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.oneOf[4].properties.set.properties.autoAddUser.type, parentSchema: schema21.oneOf[4].properties.set.properties.autoAddUser, data: data53 };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              }
              if (data46.sourceIdentifier !== void 0) {
                let data54 = data46.sourceIdentifier;
                if (typeof data54 !== "string") {
                  const err112 = { instancePath: instancePath + "/set/sourceIdentifier", schemaPath: "#/oneOf/4/properties/set/properties/sourceIdentifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.set.properties.sourceIdentifier.type, parentSchema: schema21.oneOf[4].properties.set.properties.sourceIdentifier, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              }
              if (data46.code !== void 0) {
                let data55 = data46.code;
                if (typeof data55 === "string") {
                  if (func4(data55) > 30) {
                    const err113 = { instancePath: instancePath + "/set/code", schemaPath: "#/oneOf/4/properties/set/properties/code/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters", schema: 30, parentSchema: schema21.oneOf[4].properties.set.properties.code, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                } else {
                  const err114 = { instancePath: instancePath + "/set/code", schemaPath: "#/oneOf/4/properties/set/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.set.properties.code.type, parentSchema: schema21.oneOf[4].properties.set.properties.code, data: data55 };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              }
              if (data46.brief !== void 0) {
                let data56 = data46.brief;
                if (typeof data56 !== "string") {
                  const err115 = { instancePath: instancePath + "/set/brief", schemaPath: "#/oneOf/4/properties/set/properties/brief/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.set.properties.brief.type, parentSchema: schema21.oneOf[4].properties.set.properties.brief, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              }
              if (data46.telephone !== void 0) {
                let data57 = data46.telephone;
                if (typeof data57 !== "string") {
                  const err116 = { instancePath: instancePath + "/set/telephone", schemaPath: "#/oneOf/4/properties/set/properties/telephone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.set.properties.telephone.type, parentSchema: schema21.oneOf[4].properties.set.properties.telephone, data: data57 };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              }
              if (data46.extension !== void 0) {
                let data58 = data46.extension;
                if (typeof data58 !== "string") {
                  const err117 = { instancePath: instancePath + "/set/extension", schemaPath: "#/oneOf/4/properties/set/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.set.properties.extension.type, parentSchema: schema21.oneOf[4].properties.set.properties.extension, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
            } else {
              const err118 = { instancePath: instancePath + "/set", schemaPath: "#/oneOf/4/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[4].properties.set.type, parentSchema: schema21.oneOf[4].properties.set, data: data46 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
          if (data.unset !== void 0) {
            let data59 = data.unset;
            if (Array.isArray(data59)) {
              const len2 = data59.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data60 = data59[i2];
                if (typeof data60 !== "string") {
                  const err119 = { instancePath: instancePath + "/unset/" + i2, schemaPath: "#/oneOf/4/properties/unset/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[4].properties.unset.items.type, parentSchema: schema21.oneOf[4].properties.unset.items, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (!(data60 === "sourceIdentifier" || data60 === "code" || data60 === "brief" || data60 === "telephone" || data60 === "extension")) {
                  const err120 = { instancePath: instancePath + "/unset/" + i2, schemaPath: "#/oneOf/4/properties/unset/items/enum", keyword: "enum", params: { allowedValues: schema21.oneOf[4].properties.unset.items.enum }, message: "must be equal to one of the allowed values", schema: schema21.oneOf[4].properties.unset.items.enum, parentSchema: schema21.oneOf[4].properties.unset.items, data: data60 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
            } else {
              const err121 = { instancePath: instancePath + "/unset", schemaPath: "#/oneOf/4/properties/unset/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.oneOf[4].properties.unset.type, parentSchema: schema21.oneOf[4].properties.unset, data: data59 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          }
          if (data.at !== void 0) {
            let data61 = data.at;
            if (typeof data61 !== "string" && !(typeof data61 == "number" && isFinite(data61))) {
              const err122 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/4/properties/at/type", keyword: "type", params: { type: schema21.oneOf[4].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[4].properties.at.type, parentSchema: schema21.oneOf[4].properties.at, data: data61 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
          }
        } else {
          const err123 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[4].type, parentSchema: schema21.oneOf[4], data };
          if (vErrors === null) {
            vErrors = [err123];
          } else {
            vErrors.push(err123);
          }
          errors++;
        }
      } else if (tag0 === "remove-department") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err124 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[5].required, parentSchema: schema21.oneOf[5], data };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (data.id === void 0) {
            const err125 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema21.oneOf[5].required, parentSchema: schema21.oneOf[5], data };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          for (const key10 in data) {
            if (!(key10 === "kind" || key10 === "id" || key10 === "at")) {
              const err126 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[5], data };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data62 = data.kind;
            if (typeof data62 !== "string") {
              const err127 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[5].properties.kind.type, parentSchema: schema21.oneOf[5].properties.kind, data: data62 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
            if ("remove-department" !== data62) {
              const err128 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "remove-department" }, message: "must be equal to constant", schema: "remove-department", parentSchema: schema21.oneOf[5].properties.kind, data: data62 };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data63 = data.id;
            if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
              const err129 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema21.oneOf[5].properties.id.type, parentSchema: schema21.oneOf[5].properties.id, data: data63 };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (typeof data63 == "number" && isFinite(data63)) {
              if (data63 > 9007199254740991 || isNaN(data63)) {
                const err130 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema21.oneOf[5].properties.id, data: data63 };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
              if (data63 < -9007199254740991 || isNaN(data63)) {
                const err131 = { instancePath: instancePath + "/id", schemaPath: "#/oneOf/5/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: schema21.oneOf[5].properties.id, data: data63 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          }
          if (data.at !== void 0) {
            let data64 = data.at;
            if (typeof data64 !== "string" && !(typeof data64 == "number" && isFinite(data64))) {
              const err132 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/5/properties/at/type", keyword: "type", params: { type: schema21.oneOf[5].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[5].properties.at.type, parentSchema: schema21.oneOf[5].properties.at, data: data64 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
          }
        } else {
          const err133 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[5].type, parentSchema: schema21.oneOf[5], data };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
      } else if (tag0 === "add-leaver") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind === void 0) {
            const err134 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema21.oneOf[6].required, parentSchema: schema21.oneOf[6], data };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (data.leaver === void 0) {
            const err135 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "leaver" }, message: "must have required property 'leaver'", schema: schema21.oneOf[6].required, parentSchema: schema21.oneOf[6], data };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          for (const key11 in data) {
            if (!(key11 === "kind" || key11 === "leaver" || key11 === "at")) {
              const err136 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.oneOf[6], data };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
          if (data.kind !== void 0) {
            let data65 = data.kind;
            if (typeof data65 !== "string") {
              const err137 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.oneOf[6].properties.kind.type, parentSchema: schema21.oneOf[6].properties.kind, data: data65 };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if ("add-leaver" !== data65) {
              const err138 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "add-leaver" }, message: "must be equal to constant", schema: "add-leaver", parentSchema: schema21.oneOf[6].properties.kind, data: data65 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
          if (data.leaver !== void 0) {
            if (!validate16(data.leaver, { instancePath: instancePath + "/leaver", parentData: data, parentDataProperty: "leaver", rootData })) {
              vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
              errors = vErrors.length;
            }
          }
          if (data.at !== void 0) {
            let data67 = data.at;
            if (typeof data67 !== "string" && !(typeof data67 == "number" && isFinite(data67))) {
              const err139 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/6/properties/at/type", keyword: "type", params: { type: schema21.oneOf[6].properties.at.type }, message: "must be string,number", schema: schema21.oneOf[6].properties.at.type, parentSchema: schema21.oneOf[6].properties.at, data: data67 };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        } else {
          const err140 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.oneOf[6].type, parentSchema: schema21.oneOf[6], data };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
      } else {
        const err141 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf', schema: schema21.discriminator, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    } else {
      const err142 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string', schema: schema21.discriminator, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err142];
      } else {
        vErrors.push(err142);
      }
      errors++;
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate18(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema41 = { "type": "array", "items": { "$ref": "#/definitions/faultRule" } };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "type": ["string", "integer"], "minLength": 1 }, "operation": { "type": "string", "minLength": 1 }, "when": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "after": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "every": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "times": { "type": ["integer", "string"], "minimum": 1, "maximum": 9007199254740991, "pattern": "^always$" }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 1, "maximum": 864e5 } } };
var pattern2 = new RegExp("^always$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.fault === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/faultRule/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'", schema: schema25.required, parentSchema: schema25, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func2.call(schema25.properties, key0)) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/faultRule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.fault !== void 0) {
          let data1 = data0.fault;
          if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/definitions/faultRule/properties/fault/type", keyword: "type", params: { type: schema25.properties.fault.type }, message: "must be string,integer", schema: schema25.properties.fault.type, parentSchema: schema25.properties.fault, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func4(data1) < 1) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/fault", schemaPath: "#/definitions/faultRule/properties/fault/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.fault, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data0.operation !== void 0) {
          let data2 = data0.operation;
          if (typeof data2 === "string") {
            if (func4(data2) < 1) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/operation", schemaPath: "#/definitions/faultRule/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.operation, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/" + i0 + "/operation", schemaPath: "#/definitions/faultRule/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.operation.type, parentSchema: schema25.properties.operation, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.when !== void 0) {
          let data3 = data0.when;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              let data4 = data3[key1];
              if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
                const err6 = { instancePath: instancePath + "/" + i0 + "/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/faultRule/properties/when/additionalProperties/type", keyword: "type", params: { type: schema25.properties.when.additionalProperties.type }, message: "must be string,number,boolean", schema: schema25.properties.when.additionalProperties.type, parentSchema: schema25.properties.when.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + i0 + "/when", schemaPath: "#/definitions/faultRule/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.when.type, parentSchema: schema25.properties.when, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.after !== void 0) {
          let data5 = data0.after;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/after", schemaPath: "#/definitions/faultRule/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.after.type, parentSchema: schema25.properties.after, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/after", schemaPath: "#/definitions/faultRule/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.after, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/after", schemaPath: "#/definitions/faultRule/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.after, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data0.every !== void 0) {
          let data6 = data0.every;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err11 = { instancePath: instancePath + "/" + i0 + "/every", schemaPath: "#/definitions/faultRule/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.every.type, parentSchema: schema25.properties.every, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/every", schemaPath: "#/definitions/faultRule/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.every, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/every", schemaPath: "#/definitions/faultRule/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.every, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data0.times !== void 0) {
          let data7 = data0.times;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/definitions/faultRule/properties/times/type", keyword: "type", params: { type: schema25.properties.times.type }, message: "must be integer,string", schema: schema25.properties.times.type, parentSchema: schema25.properties.times, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/definitions/faultRule/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.times, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/definitions/faultRule/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.times, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (typeof data7 === "string") {
            if (!pattern2.test(data7)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/times", schemaPath: "#/definitions/faultRule/properties/times/pattern", keyword: "pattern", params: { pattern: "^always$" }, message: 'must match pattern "^always$"', schema: "^always$", parentSchema: schema25.properties.times, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data0.probability !== void 0) {
          let data8 = data0.probability;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema25.properties.probability, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8 <= 0 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema25.properties.probability, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/" + i0 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.probability.type, parentSchema: schema25.properties.probability, data: data8 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.seed !== void 0) {
          let data9 = data0.seed;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/" + i0 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.seed.type, parentSchema: schema25.properties.seed, data: data9 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.seed, data: data9 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/" + i0 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.seed, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data0.ms !== void 0) {
          let data10 = data0.ms;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err24 = { instancePath: instancePath + "/" + i0 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.ms.type, parentSchema: schema25.properties.ms, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 864e5 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/" + i0 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema25.properties.ms, data: data10 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err26 = { instancePath: instancePath + "/" + i0 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.ms, data: data10 };
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
        const err27 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/faultRule/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data: data0 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "organization": { "type": "string", "enum": ["company", "tiny", "empty"] }, "people": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "clock": { "type": ["string", "number"] }, "freezeClock": { "type": "boolean" }, "appKey": { "type": "string", "minLength": 1 }, "appSecret": { "type": "string", "minLength": 1 }, "corpId": { "type": "string", "minLength": 1 }, "apps": { "type": "array", "items": { "$ref": "#/definitions/app" } }, "settings": { "type": "object", "additionalProperties": false, "properties": { "lastNextToken": { "type": "string", "enum": ["absent", "empty", "zero"] }, "cursors": { "type": "string", "enum": ["offsets", "uneven"] }, "gatewayArguments": { "type": "boolean" }, "ruleHeader": { "type": "boolean" } } }, "departments": { "type": "array", "items": { "$ref": "#/definitions/department" } }, "users": { "type": "array", "items": { "$ref": "#/definitions/user" } }, "leavers": { "type": "array", "items": { "$ref": "#/definitions/leaver" } }, "changes": { "type": "array", "items": { "$ref": "#/definitions/change" } }, "faults": { "type": "array", "items": { "$ref": "#/definitions/faultRule" } }, "callsPerMonth": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "definitions": { "app": { "type": "object", "additionalProperties": false, "required": ["key"], "not": { "type": "object", "required": ["permissions", "withoutPermissions"] }, "properties": { "key": { "type": "string", "minLength": 1 }, "secret": { "type": "string", "minLength": 1 }, "type": { "type": "string", "enum": ["internal", "third-party"] }, "permissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "withoutPermissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "contactScope": { "type": "object", "additionalProperties": false, "properties": { "departments": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "allowedIps": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "callsPerSecond": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } }, "name": { "type": ["string", "object"], "additionalProperties": false, "required": ["zh"], "minLength": 1, "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } }, "membership": { "type": ["integer", "object"], "additionalProperties": false, "required": ["id"], "minimum": -9007199254740991, "maximum": 9007199254740991, "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": ["integer", "string"], "pattern": "^-?[0-9]{1,19}$", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "leader": { "type": "boolean" } } }, "user": { "type": "object", "additionalProperties": false, "required": ["userId", "name"], "properties": { "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "name": { "$ref": "#/definitions/name" }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "unionId": { "type": "string", "minLength": 1 }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "joined": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } }, "department": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "name": { "$ref": "#/definitions/name" }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } }, "leaver": { "type": "object", "additionalProperties": false, "required": ["userId", "name", "left"], "properties": { "userId": { "type": "string", "minLength": 1 }, "name": { "$ref": "#/definitions/name" }, "left": { "type": ["string", "number"] }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] } } }, "change": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "user"], "properties": { "kind": { "type": "string", "const": "add-user" }, "user": { "$ref": "#/definitions/user" }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "change-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "departments": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/membership" } }, "avatar": { "type": "string" }, "stateCode": { "type": "string", "minLength": 1 }, "mobile": { "type": "string" }, "hideMobile": { "type": "boolean" }, "telephone": { "type": "string" }, "jobNumber": { "type": "string" }, "title": { "type": "string" }, "email": { "type": "string" }, "orgEmail": { "type": "string" }, "workPlace": { "type": "string" }, "remark": { "type": "string" }, "extension": { "type": "string" }, "hired": { "type": ["string", "number"] }, "active": { "type": "boolean" }, "admin": { "type": "boolean" }, "boss": { "type": "boolean" }, "senior": { "type": "boolean" }, "realAuthed": { "type": "boolean" }, "restricted": { "type": "boolean" }, "managerUserId": { "type": "string", "minLength": 1 } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["stateCode", "mobile", "telephone", "jobNumber", "title", "email", "orgEmail", "workPlace", "remark", "extension", "hired", "managerUserId"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "userId"], "properties": { "kind": { "type": "string", "const": "remove-user" }, "userId": { "type": "string", "minLength": 1, "maxLength": 64 }, "reason": { "type": "string", "enum": ["oapi", "cancel", "leave", "unknown", "delete"] }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "department"], "properties": { "kind": { "type": "string", "const": "add-department" }, "department": { "$ref": "#/definitions/department" }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "change-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "set": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/definitions/name" }, "parentId": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "order": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "createGroup": { "type": "boolean" }, "autoAddUser": { "type": "boolean" }, "sourceIdentifier": { "type": "string" }, "code": { "type": "string", "maxLength": 30 }, "brief": { "type": "string" }, "telephone": { "type": "string" }, "extension": { "type": "string" } } }, "unset": { "type": "array", "items": { "type": "string", "enum": ["sourceIdentifier", "code", "brief", "telephone", "extension"] } }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "id"], "properties": { "kind": { "type": "string", "const": "remove-department" }, "id": { "type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991 }, "at": { "type": ["string", "number"] } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "leaver"], "properties": { "kind": { "type": "string", "const": "add-leaver" }, "leaver": { "$ref": "#/definitions/leaver" }, "at": { "type": ["string", "number"] } } }] }, "faultRule": { "type": "object", "additionalProperties": false, "required": ["fault"], "properties": { "fault": { "type": ["string", "integer"], "minLength": 1 }, "operation": { "type": "string", "minLength": 1 }, "when": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "after": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "every": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "times": { "type": ["integer", "string"], "minimum": 1, "maximum": 9007199254740991, "pattern": "^always$" }, "probability": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "ms": { "type": "integer", "minimum": 1, "maximum": 864e5 } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
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
        const err1 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.organization.type, parentSchema: schema12.properties.organization, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "company" || data0 === "tiny" || data0 === "empty")) {
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/enum", keyword: "enum", params: { allowedValues: schema12.properties.organization.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.organization.enum, parentSchema: schema12.properties.organization, data: data0 };
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
        const err3 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.people.type, parentSchema: schema12.properties.people, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema12.properties.people, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema12.properties.people, data: data1 };
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
        const err6 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.seed.type, parentSchema: schema12.properties.seed, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema12.properties.seed, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema12.properties.seed, data: data2 };
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
        const err9 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: schema12.properties.clock.type }, message: "must be string,number", schema: schema12.properties.clock.type, parentSchema: schema12.properties.clock, data: data3 };
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
        const err10 = { instancePath: instancePath + "/freezeClock", schemaPath: "#/properties/freezeClock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.freezeClock.type, parentSchema: schema12.properties.freezeClock, data: data4 };
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
          const err11 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.appKey, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.appKey.type, parentSchema: schema12.properties.appKey, data: data5 };
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
          const err13 = { instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.appSecret, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/appSecret", schemaPath: "#/properties/appSecret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.appSecret.type, parentSchema: schema12.properties.appSecret, data: data6 };
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
          const err15 = { instancePath: instancePath + "/corpId", schemaPath: "#/properties/corpId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.corpId, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/corpId", schemaPath: "#/properties/corpId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.corpId.type, parentSchema: schema12.properties.corpId, data: data7 };
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
          let data9 = data8[i0];
          const _errs23 = errors;
          const _errs24 = errors;
          if (errors === _errs24) {
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              let missing0;
              if (data9.permissions === void 0 && (missing0 = "permissions") || data9.withoutPermissions === void 0 && (missing0 = "withoutPermissions")) {
                const err17 = {};
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            } else {
              const err18 = {};
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          var valid4 = _errs24 === errors;
          if (valid4) {
            const err19 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/definitions/app/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema13.not, parentSchema: schema13, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs23;
            if (vErrors !== null) {
              if (_errs23) {
                vErrors.length = _errs23;
              } else {
                vErrors = null;
              }
            }
          }
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.key === void 0) {
              const err20 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/definitions/app/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema13.required, parentSchema: schema13, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "key" || key1 === "secret" || key1 === "type" || key1 === "permissions" || key1 === "withoutPermissions" || key1 === "contactScope" || key1 === "allowedIps" || key1 === "callsPerSecond")) {
                const err21 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/definitions/app/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data: data9 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data9.key !== void 0) {
              let data10 = data9.key;
              if (typeof data10 === "string") {
                if (func4(data10) < 1) {
                  const err22 = { instancePath: instancePath + "/apps/" + i0 + "/key", schemaPath: "#/definitions/app/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.key, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/apps/" + i0 + "/key", schemaPath: "#/definitions/app/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.key.type, parentSchema: schema13.properties.key, data: data10 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.secret !== void 0) {
              let data11 = data9.secret;
              if (typeof data11 === "string") {
                if (func4(data11) < 1) {
                  const err24 = { instancePath: instancePath + "/apps/" + i0 + "/secret", schemaPath: "#/definitions/app/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.secret, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/apps/" + i0 + "/secret", schemaPath: "#/definitions/app/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.secret.type, parentSchema: schema13.properties.secret, data: data11 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data9.type !== void 0) {
              let data12 = data9.type;
              if (typeof data12 !== "string") {
                const err26 = { instancePath: instancePath + "/apps/" + i0 + "/type", schemaPath: "#/definitions/app/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.type.type, parentSchema: schema13.properties.type, data: data12 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!(data12 === "internal" || data12 === "third-party")) {
                const err27 = { instancePath: instancePath + "/apps/" + i0 + "/type", schemaPath: "#/definitions/app/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.type.enum, parentSchema: schema13.properties.type, data: data12 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.permissions !== void 0) {
              let data13 = data9.permissions;
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (typeof data14 === "string") {
                    if (func4(data14) < 1) {
                      const err28 = { instancePath: instancePath + "/apps/" + i0 + "/permissions/" + i1, schemaPath: "#/definitions/app/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.permissions.items, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/apps/" + i0 + "/permissions/" + i1, schemaPath: "#/definitions/app/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.permissions.items.type, parentSchema: schema13.properties.permissions.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/apps/" + i0 + "/permissions", schemaPath: "#/definitions/app/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.permissions.type, parentSchema: schema13.properties.permissions, data: data13 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data9.withoutPermissions !== void 0) {
              let data15 = data9.withoutPermissions;
              if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (typeof data16 === "string") {
                    if (func4(data16) < 1) {
                      const err31 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/definitions/app/properties/withoutPermissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.withoutPermissions.items, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/definitions/app/properties/withoutPermissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.withoutPermissions.items.type, parentSchema: schema13.properties.withoutPermissions.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions", schemaPath: "#/definitions/app/properties/withoutPermissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.withoutPermissions.type, parentSchema: schema13.properties.withoutPermissions, data: data15 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data9.contactScope !== void 0) {
              let data17 = data9.contactScope;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key2 in data17) {
                  if (!(key2 === "departments" || key2 === "users")) {
                    const err34 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope", schemaPath: "#/definitions/app/properties/contactScope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13.properties.contactScope, data: data17 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data17.departments !== void 0) {
                  let data18 = data17.departments;
                  if (Array.isArray(data18)) {
                    const len3 = data18.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data19 = data18[i3];
                      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                        const err35 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.contactScope.properties.departments.items.type, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 > 9007199254740991 || isNaN(data19)) {
                          const err36 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data19 };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                        if (data19 < 1 || isNaN(data19)) {
                          const err37 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/definitions/app/properties/contactScope/properties/departments/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema13.properties.contactScope.properties.departments.items, data: data19 };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments", schemaPath: "#/definitions/app/properties/contactScope/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.contactScope.properties.departments.type, parentSchema: schema13.properties.contactScope.properties.departments, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data17.users !== void 0) {
                  let data20 = data17.users;
                  if (Array.isArray(data20)) {
                    const len4 = data20.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data21 = data20[i4];
                      if (typeof data21 === "string") {
                        if (func4(data21) < 1) {
                          const err39 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/definitions/app/properties/contactScope/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.contactScope.properties.users.items, data: data21 };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      } else {
                        const err40 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/definitions/app/properties/contactScope/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.contactScope.properties.users.items.type, parentSchema: schema13.properties.contactScope.properties.users.items, data: data21 };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users", schemaPath: "#/definitions/app/properties/contactScope/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.contactScope.properties.users.type, parentSchema: schema13.properties.contactScope.properties.users, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope", schemaPath: "#/definitions/app/properties/contactScope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.contactScope.type, parentSchema: schema13.properties.contactScope, data: data17 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data9.allowedIps !== void 0) {
              let data22 = data9.allowedIps;
              if (Array.isArray(data22)) {
                const len5 = data22.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data23 = data22[i5];
                  if (typeof data23 === "string") {
                    if (func4(data23) < 1) {
                      const err43 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps/" + i5, schemaPath: "#/definitions/app/properties/allowedIps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.allowedIps.items, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps/" + i5, schemaPath: "#/definitions/app/properties/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.allowedIps.items.type, parentSchema: schema13.properties.allowedIps.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps", schemaPath: "#/definitions/app/properties/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.allowedIps.type, parentSchema: schema13.properties.allowedIps, data: data22 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data9.callsPerSecond !== void 0) {
              let data24 = data9.callsPerSecond;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err46 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.callsPerSecond.type, parentSchema: schema13.properties.callsPerSecond, data: data24 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                  const err47 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema13.properties.callsPerSecond, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  const err48 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/definitions/app/properties/callsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema13.properties.callsPerSecond, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/definitions/app/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data9 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.apps.type, parentSchema: schema12.properties.apps, data: data8 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data25 = data.settings;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key3 in data25) {
          if (!(key3 === "lastNextToken" || key3 === "cursors" || key3 === "gatewayArguments" || key3 === "ruleHeader")) {
            const err51 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12.properties.settings, data: data25 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data25.lastNextToken !== void 0) {
          let data26 = data25.lastNextToken;
          if (typeof data26 !== "string") {
            const err52 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.settings.properties.lastNextToken.type, parentSchema: schema12.properties.settings.properties.lastNextToken, data: data26 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (!(data26 === "absent" || data26 === "empty" || data26 === "zero")) {
            const err53 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/enum", keyword: "enum", params: { allowedValues: schema12.properties.settings.properties.lastNextToken.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.settings.properties.lastNextToken.enum, parentSchema: schema12.properties.settings.properties.lastNextToken, data: data26 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data25.cursors !== void 0) {
          let data27 = data25.cursors;
          if (typeof data27 !== "string") {
            const err54 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.settings.properties.cursors.type, parentSchema: schema12.properties.settings.properties.cursors, data: data27 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (!(data27 === "offsets" || data27 === "uneven")) {
            const err55 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/enum", keyword: "enum", params: { allowedValues: schema12.properties.settings.properties.cursors.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.settings.properties.cursors.enum, parentSchema: schema12.properties.settings.properties.cursors, data: data27 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data25.gatewayArguments !== void 0) {
          let data28 = data25.gatewayArguments;
          if (typeof data28 !== "boolean") {
            const err56 = { instancePath: instancePath + "/settings/gatewayArguments", schemaPath: "#/properties/settings/properties/gatewayArguments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.settings.properties.gatewayArguments.type, parentSchema: schema12.properties.settings.properties.gatewayArguments, data: data28 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data25.ruleHeader !== void 0) {
          let data29 = data25.ruleHeader;
          if (typeof data29 !== "boolean") {
            const err57 = { instancePath: instancePath + "/settings/ruleHeader", schemaPath: "#/properties/settings/properties/ruleHeader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.settings.properties.ruleHeader.type, parentSchema: schema12.properties.settings.properties.ruleHeader, data: data29 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.settings.type, parentSchema: schema12.properties.settings, data: data25 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.departments !== void 0) {
      let data30 = data.departments;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate12(data30[i6], { instancePath: instancePath + "/departments/" + i6, parentData: data30, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.departments.type, parentSchema: schema12.properties.departments, data: data30 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data32 = data.users;
      if (Array.isArray(data32)) {
        const len7 = data32.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate14(data32[i7], { instancePath: instancePath + "/users/" + i7, parentData: data32, parentDataProperty: i7, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.users.type, parentSchema: schema12.properties.users, data: data32 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.leavers !== void 0) {
      let data34 = data.leavers;
      if (Array.isArray(data34)) {
        const len8 = data34.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate16(data34[i8], { instancePath: instancePath + "/leavers/" + i8, parentData: data34, parentDataProperty: i8, rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/leavers", schemaPath: "#/properties/leavers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.leavers.type, parentSchema: schema12.properties.leavers, data: data34 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data36 = data.changes;
      if (Array.isArray(data36)) {
        const len9 = data36.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate18(data36[i9], { instancePath: instancePath + "/changes/" + i9, parentData: data36, parentDataProperty: i9, rootData })) {
            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.changes.type, parentSchema: schema12.properties.changes, data: data36 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data38 = data.faults;
      if (Array.isArray(data38)) {
        const len10 = data38.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data39 = data38[i10];
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.fault === void 0) {
              const err63 = { instancePath: instancePath + "/faults/" + i10, schemaPath: "#/definitions/faultRule/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'", schema: schema25.required, parentSchema: schema25, data: data39 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key4 in data39) {
              if (!func2.call(schema25.properties, key4)) {
                const err64 = { instancePath: instancePath + "/faults/" + i10, schemaPath: "#/definitions/faultRule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data: data39 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data39.fault !== void 0) {
              let data40 = data39.fault;
              if (typeof data40 !== "string" && !(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                const err65 = { instancePath: instancePath + "/faults/" + i10 + "/fault", schemaPath: "#/definitions/faultRule/properties/fault/type", keyword: "type", params: { type: schema25.properties.fault.type }, message: "must be string,integer", schema: schema25.properties.fault.type, parentSchema: schema25.properties.fault, data: data40 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (typeof data40 === "string") {
                if (func4(data40) < 1) {
                  const err66 = { instancePath: instancePath + "/faults/" + i10 + "/fault", schemaPath: "#/definitions/faultRule/properties/fault/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.fault, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            }
            if (data39.operation !== void 0) {
              let data41 = data39.operation;
              if (typeof data41 === "string") {
                if (func4(data41) < 1) {
                  const err67 = { instancePath: instancePath + "/faults/" + i10 + "/operation", schemaPath: "#/definitions/faultRule/properties/operation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.operation, data: data41 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/faults/" + i10 + "/operation", schemaPath: "#/definitions/faultRule/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.operation.type, parentSchema: schema25.properties.operation, data: data41 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data39.when !== void 0) {
              let data42 = data39.when;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                for (const key5 in data42) {
                  let data43 = data42[key5];
                  if (typeof data43 !== "string" && !(typeof data43 == "number" && isFinite(data43)) && typeof data43 !== "boolean") {
                    const err69 = { instancePath: instancePath + "/faults/" + i10 + "/when/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/faultRule/properties/when/additionalProperties/type", keyword: "type", params: { type: schema25.properties.when.additionalProperties.type }, message: "must be string,number,boolean", schema: schema25.properties.when.additionalProperties.type, parentSchema: schema25.properties.when.additionalProperties, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/faults/" + i10 + "/when", schemaPath: "#/definitions/faultRule/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.properties.when.type, parentSchema: schema25.properties.when, data: data42 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data39.after !== void 0) {
              let data44 = data39.after;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err71 = { instancePath: instancePath + "/faults/" + i10 + "/after", schemaPath: "#/definitions/faultRule/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.after.type, parentSchema: schema25.properties.after, data: data44 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 9007199254740991 || isNaN(data44)) {
                  const err72 = { instancePath: instancePath + "/faults/" + i10 + "/after", schemaPath: "#/definitions/faultRule/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.after, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                if (data44 < 0 || isNaN(data44)) {
                  const err73 = { instancePath: instancePath + "/faults/" + i10 + "/after", schemaPath: "#/definitions/faultRule/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.after, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            }
            if (data39.every !== void 0) {
              let data45 = data39.every;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                const err74 = { instancePath: instancePath + "/faults/" + i10 + "/every", schemaPath: "#/definitions/faultRule/properties/every/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.every.type, parentSchema: schema25.properties.every, data: data45 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 > 9007199254740991 || isNaN(data45)) {
                  const err75 = { instancePath: instancePath + "/faults/" + i10 + "/every", schemaPath: "#/definitions/faultRule/properties/every/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.every, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
                if (data45 < 1 || isNaN(data45)) {
                  const err76 = { instancePath: instancePath + "/faults/" + i10 + "/every", schemaPath: "#/definitions/faultRule/properties/every/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.every, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            }
            if (data39.times !== void 0) {
              let data46 = data39.times;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46)) && typeof data46 !== "string") {
                const err77 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/faultRule/properties/times/type", keyword: "type", params: { type: schema25.properties.times.type }, message: "must be integer,string", schema: schema25.properties.times.type, parentSchema: schema25.properties.times, data: data46 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 > 9007199254740991 || isNaN(data46)) {
                  const err78 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/faultRule/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.times, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (data46 < 1 || isNaN(data46)) {
                  const err79 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/faultRule/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.times, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (typeof data46 === "string") {
                if (!pattern2.test(data46)) {
                  const err80 = { instancePath: instancePath + "/faults/" + i10 + "/times", schemaPath: "#/definitions/faultRule/properties/times/pattern", keyword: "pattern", params: { pattern: "^always$" }, message: 'must match pattern "^always$"', schema: "^always$", parentSchema: schema25.properties.times, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
            }
            if (data39.probability !== void 0) {
              let data47 = data39.probability;
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 > 1 || isNaN(data47)) {
                  const err81 = { instancePath: instancePath + "/faults/" + i10 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema25.properties.probability, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data47 <= 0 || isNaN(data47)) {
                  const err82 = { instancePath: instancePath + "/faults/" + i10 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema25.properties.probability, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/faults/" + i10 + "/probability", schemaPath: "#/definitions/faultRule/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.probability.type, parentSchema: schema25.properties.probability, data: data47 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data39.seed !== void 0) {
              let data48 = data39.seed;
              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                const err84 = { instancePath: instancePath + "/faults/" + i10 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.seed.type, parentSchema: schema25.properties.seed, data: data48 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 > 9007199254740991 || isNaN(data48)) {
                  const err85 = { instancePath: instancePath + "/faults/" + i10 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema25.properties.seed, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data48 < 0 || isNaN(data48)) {
                  const err86 = { instancePath: instancePath + "/faults/" + i10 + "/seed", schemaPath: "#/definitions/faultRule/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema25.properties.seed, data: data48 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
            }
            if (data39.ms !== void 0) {
              let data49 = data39.ms;
              if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                const err87 = { instancePath: instancePath + "/faults/" + i10 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema25.properties.ms.type, parentSchema: schema25.properties.ms, data: data49 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (typeof data49 == "number" && isFinite(data49)) {
                if (data49 > 864e5 || isNaN(data49)) {
                  const err88 = { instancePath: instancePath + "/faults/" + i10 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema25.properties.ms, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data49 < 1 || isNaN(data49)) {
                  const err89 = { instancePath: instancePath + "/faults/" + i10 + "/ms", schemaPath: "#/definitions/faultRule/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema25.properties.ms, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/faults/" + i10, schemaPath: "#/definitions/faultRule/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data: data39 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.faults.type, parentSchema: schema12.properties.faults, data: data38 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.callsPerMonth !== void 0) {
      let data50 = data.callsPerMonth;
      if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
        const err92 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.callsPerMonth.type, parentSchema: schema12.properties.callsPerMonth, data: data50 };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      if (typeof data50 == "number" && isFinite(data50)) {
        if (data50 > 9007199254740991 || isNaN(data50)) {
          const err93 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema12.properties.callsPerMonth, data: data50 };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data50 < 0 || isNaN(data50)) {
          const err94 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "#/properties/callsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema12.properties.callsPerMonth, data: data50 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
      }
    }
  } else {
    const err95 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^never$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
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
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "tenant.schema.json#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "company" || data1 === "tiny" || data1 === "empty")) {
        const err3 = { instancePath: instancePath + "/organization", schemaPath: "tenant.schema.json#/properties/organization/enum", keyword: "enum", params: { allowedValues: schema26.enum }, message: "must be equal to one of the allowed values", schema: schema26.enum, parentSchema: schema26, data: data1 };
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
        const err4 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema27, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/people", schemaPath: "tenant.schema.json#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema27, data: data2 };
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
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema28.type, parentSchema: schema28, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema28, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/seed", schemaPath: "tenant.schema.json#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema28, data: data3 };
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
        const err10 = { instancePath: instancePath + "/clock", schemaPath: "tenant.schema.json#/properties/clock/type", keyword: "type", params: { type: schema29.type }, message: "must be string,number", schema: schema29.type, parentSchema: schema29, data: data4 };
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
        const err11 = { instancePath: instancePath + "/freezeClock", schemaPath: "tenant.schema.json#/properties/freezeClock/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema30.type, parentSchema: schema30, data: data5 };
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
          const err12 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/appKey", schemaPath: "tenant.schema.json#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data6 };
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
          const err14 = { instancePath: instancePath + "/appSecret", schemaPath: "tenant.schema.json#/properties/appSecret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/appSecret", schemaPath: "tenant.schema.json#/properties/appSecret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data7 };
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
          const err16 = { instancePath: instancePath + "/corpId", schemaPath: "tenant.schema.json#/properties/corpId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/corpId", schemaPath: "tenant.schema.json#/properties/corpId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.apps !== void 0) {
      if (!validate23(data.apps, { instancePath: instancePath + "/apps", parentData: data, parentDataProperty: "apps", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.settings !== void 0) {
      let data10 = data.settings;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "lastNextToken" || key1 === "cursors" || key1 === "gatewayArguments" || key1 === "ruleHeader")) {
            const err18 = { instancePath: instancePath + "/settings", schemaPath: "tenant.schema.json#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data: data10 };
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
            const err19 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "tenant.schema.json#/properties/settings/properties/lastNextToken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.lastNextToken.type, parentSchema: schema36.properties.lastNextToken, data: data11 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data11 === "absent" || data11 === "empty" || data11 === "zero")) {
            const err20 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "tenant.schema.json#/properties/settings/properties/lastNextToken/enum", keyword: "enum", params: { allowedValues: schema36.properties.lastNextToken.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.lastNextToken.enum, parentSchema: schema36.properties.lastNextToken, data: data11 };
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
            const err21 = { instancePath: instancePath + "/settings/cursors", schemaPath: "tenant.schema.json#/properties/settings/properties/cursors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.cursors.type, parentSchema: schema36.properties.cursors, data: data12 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data12 === "offsets" || data12 === "uneven")) {
            const err22 = { instancePath: instancePath + "/settings/cursors", schemaPath: "tenant.schema.json#/properties/settings/properties/cursors/enum", keyword: "enum", params: { allowedValues: schema36.properties.cursors.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.cursors.enum, parentSchema: schema36.properties.cursors, data: data12 };
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
            const err23 = { instancePath: instancePath + "/settings/gatewayArguments", schemaPath: "tenant.schema.json#/properties/settings/properties/gatewayArguments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.gatewayArguments.type, parentSchema: schema36.properties.gatewayArguments, data: data13 };
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
            const err24 = { instancePath: instancePath + "/settings/ruleHeader", schemaPath: "tenant.schema.json#/properties/settings/properties/ruleHeader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.ruleHeader.type, parentSchema: schema36.properties.ruleHeader, data: data14 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/settings", schemaPath: "tenant.schema.json#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.departments !== void 0) {
      if (!validate25(data.departments, { instancePath: instancePath + "/departments", parentData: data, parentDataProperty: "departments", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.users !== void 0) {
      if (!validate28(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.leavers !== void 0) {
      if (!validate31(data.leavers, { instancePath: instancePath + "/leavers", parentData: data, parentDataProperty: "leavers", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.changes !== void 0) {
      if (!validate34(data.changes, { instancePath: instancePath + "/changes", parentData: data, parentDataProperty: "changes", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.faults !== void 0) {
      if (!validate37(data.faults, { instancePath: instancePath + "/faults", parentData: data, parentDataProperty: "faults", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.callsPerMonth !== void 0) {
      let data20 = data.callsPerMonth;
      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
        const err26 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.type, parentSchema: schema43, data: data20 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 9007199254740991 || isNaN(data20)) {
          const err27 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43, data: data20 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data20 < 0 || isNaN(data20)) {
          const err28 = { instancePath: instancePath + "/callsPerMonth", schemaPath: "tenant.schema.json#/properties/callsPerMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43, data: data20 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.tenants !== void 0) {
      let data21 = data.tenants;
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data22 = data21[i0];
          if (!validate11(data22, { instancePath: instancePath + "/tenants/" + i0, parentData: data21, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.appKey === void 0) {
              const err29 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/required", keyword: "required", params: { missingProperty: "appKey" }, message: "must have required property 'appKey'", schema: schema11.properties.tenants.items.required, parentSchema: schema11.properties.tenants.items, data: data22 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/tenants/" + i0, schemaPath: "#/properties/tenants/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.tenants.items.type, parentSchema: schema11.properties.tenants.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tenants.type, parentSchema: schema11.properties.tenants, data: data21 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.logLimit !== void 0) {
      let data23 = data.logLimit;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err32 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.logLimit.type, parentSchema: schema11.properties.logLimit, data: data23 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 1e6 || isNaN(data23)) {
          const err33 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema11.properties.logLimit, data: data23 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          const err34 = { instancePath: instancePath + "/logLimit", schemaPath: "#/properties/logLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.logLimit, data: data23 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.tenantIdleMinutes !== void 0) {
      let data24 = data.tenantIdleMinutes;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24)) && typeof data24 !== "string") {
        const err35 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/type", keyword: "type", params: { type: schema11.properties.tenantIdleMinutes.type }, message: "must be integer,string", schema: schema11.properties.tenantIdleMinutes.type, parentSchema: schema11.properties.tenantIdleMinutes, data: data24 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 525600 || isNaN(data24)) {
          const err36 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 525600 }, message: "must be <= 525600", schema: 525600, parentSchema: schema11.properties.tenantIdleMinutes, data: data24 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (data24 < 1 || isNaN(data24)) {
          const err37 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.tenantIdleMinutes, data: data24 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
      if (typeof data24 === "string") {
        if (!pattern4.test(data24)) {
          const err38 = { instancePath: instancePath + "/tenantIdleMinutes", schemaPath: "#/properties/tenantIdleMinutes/pattern", keyword: "pattern", params: { pattern: "^never$" }, message: 'must match pattern "^never$"', schema: "^never$", parentSchema: schema11.properties.tenantIdleMinutes, data: data24 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.schemas !== void 0) {
      let data25 = data.schemas;
      if (typeof data25 === "string") {
        if (func4(data25) < 1) {
          const err39 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.schemas, data: data25 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.schemas.type, parentSchema: schema11.properties.schemas, data: data25 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data26 = data.host;
      if (typeof data26 === "string") {
        if (func4(data26) < 1) {
          const err41 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.host, data: data26 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.host.type, parentSchema: schema11.properties.host, data: data26 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data27 = data.port;
      if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err43 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.port.type, parentSchema: schema11.properties.port, data: data27 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 > 65535 || isNaN(data27)) {
          const err44 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema11.properties.port, data: data27 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data27 < 0 || isNaN(data27)) {
          const err45 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.port, data: data27 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.log !== void 0) {
      let data28 = data.log;
      if (typeof data28 !== "string") {
        const err46 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.log.type, parentSchema: schema11.properties.log, data: data28 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (!(data28 === "pretty" || data28 === "json" || data28 === "silent")) {
        const err47 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/enum", keyword: "enum", params: { allowedValues: schema11.properties.log.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.log.enum, parentSchema: schema11.properties.log, data: data28 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
