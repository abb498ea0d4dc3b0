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
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "organization": { "type": "string", "enum": ["company", "tiny"] }, "people": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "seed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "clock": { "type": ["string", "number"] }, "appKey": { "type": "string", "minLength": 1 }, "appSecret": { "type": "string", "minLength": 1 }, "corpId": { "type": "string", "minLength": 1 }, "apps": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key"], "not": { "type": "object", "required": ["permissions", "withoutPermissions"] }, "properties": { "key": { "type": "string", "minLength": 1 }, "secret": { "type": "string", "minLength": 1 }, "type": { "type": "string", "enum": ["internal", "third-party"] }, "permissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "withoutPermissions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "contactScope": { "type": "object", "additionalProperties": false, "properties": { "departments": { "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "users": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "allowedIps": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "callsPerSecond": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } } } }, "settings": { "type": "object", "additionalProperties": false, "properties": { "lastNextToken": { "type": "string", "enum": ["absent", "empty", "zero"] }, "cursors": { "type": "string", "enum": ["offsets", "uneven"] }, "gatewayArguments": { "type": "boolean" }, "ruleHeader": { "type": "boolean" } } }, "schemas": { "type": "string", "minLength": 1 }, "host": { "type": "string", "minLength": 1 }, "port": { "type": "integer", "minimum": 0, "maximum": 65535 }, "log": { "type": "string", "enum": ["pretty", "json", "silent"] } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
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
        const err2 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.organization.type, parentSchema: schema11.properties.organization, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "company" || data1 === "tiny")) {
        const err3 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/enum", keyword: "enum", params: { allowedValues: schema11.properties.organization.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.organization.enum, parentSchema: schema11.properties.organization, data: data1 };
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
        const err4 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.people.type, parentSchema: schema11.properties.people, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema11.properties.people, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.people, data: data2 };
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
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.seed.type, parentSchema: schema11.properties.seed, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema11.properties.seed, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.seed, data: data3 };
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
        const err10 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: schema11.properties.clock.type }, message: "must be string,number", schema: schema11.properties.clock.type, parentSchema: schema11.properties.clock, data: data4 };
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
        if (func3(data5) < 1) {
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
        if (func3(data6) < 1) {
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
        if (func3(data7) < 1) {
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
          let data9 = data8[i0];
          const _errs22 = errors;
          const _errs23 = errors;
          if (errors === _errs23) {
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
          var valid3 = _errs23 === errors;
          if (valid3) {
            const err19 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema11.properties.apps.items.not, parentSchema: schema11.properties.apps.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          } else {
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
          }
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.key === void 0) {
              const err20 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema11.properties.apps.items.required, parentSchema: schema11.properties.apps.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data9) {
              if (!(key1 === "key" || key1 === "secret" || key1 === "type" || key1 === "permissions" || key1 === "withoutPermissions" || key1 === "contactScope" || key1 === "allowedIps" || key1 === "callsPerSecond")) {
                const err21 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.apps.items, data: data9 };
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
                if (func3(data10) < 1) {
                  const err22 = { instancePath: instancePath + "/apps/" + i0 + "/key", schemaPath: "#/properties/apps/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.key, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/apps/" + i0 + "/key", schemaPath: "#/properties/apps/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.key.type, parentSchema: schema11.properties.apps.items.properties.key, data: data10 };
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
                if (func3(data11) < 1) {
                  const err24 = { instancePath: instancePath + "/apps/" + i0 + "/secret", schemaPath: "#/properties/apps/items/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.secret, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/apps/" + i0 + "/secret", schemaPath: "#/properties/apps/items/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.secret.type, parentSchema: schema11.properties.apps.items.properties.secret, data: data11 };
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
                const err26 = { instancePath: instancePath + "/apps/" + i0 + "/type", schemaPath: "#/properties/apps/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.type.type, parentSchema: schema11.properties.apps.items.properties.type, data: data12 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (!(data12 === "internal" || data12 === "third-party")) {
                const err27 = { instancePath: instancePath + "/apps/" + i0 + "/type", schemaPath: "#/properties/apps/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.apps.items.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.apps.items.properties.type.enum, parentSchema: schema11.properties.apps.items.properties.type, data: data12 };
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
                    if (func3(data14) < 1) {
                      const err28 = { instancePath: instancePath + "/apps/" + i0 + "/permissions/" + i1, schemaPath: "#/properties/apps/items/properties/permissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.permissions.items, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/apps/" + i0 + "/permissions/" + i1, schemaPath: "#/properties/apps/items/properties/permissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.permissions.items.type, parentSchema: schema11.properties.apps.items.properties.permissions.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/apps/" + i0 + "/permissions", schemaPath: "#/properties/apps/items/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.items.properties.permissions.type, parentSchema: schema11.properties.apps.items.properties.permissions, data: data13 };
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
                    if (func3(data16) < 1) {
                      const err31 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/properties/apps/items/properties/withoutPermissions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.withoutPermissions.items, data: data16 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions/" + i2, schemaPath: "#/properties/apps/items/properties/withoutPermissions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.withoutPermissions.items.type, parentSchema: schema11.properties.apps.items.properties.withoutPermissions.items, data: data16 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/apps/" + i0 + "/withoutPermissions", schemaPath: "#/properties/apps/items/properties/withoutPermissions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.items.properties.withoutPermissions.type, parentSchema: schema11.properties.apps.items.properties.withoutPermissions, data: data15 };
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
                    const err34 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope", schemaPath: "#/properties/apps/items/properties/contactScope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.apps.items.properties.contactScope, data: data17 };
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
                        const err35 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/properties/apps/items/properties/contactScope/properties/departments/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.apps.items.properties.contactScope.properties.departments.items.type, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.departments.items, data: data19 };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 > 9007199254740991 || isNaN(data19)) {
                          const err36 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/properties/apps/items/properties/contactScope/properties/departments/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.departments.items, data: data19 };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                        if (data19 < 1 || isNaN(data19)) {
                          const err37 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments/" + i3, schemaPath: "#/properties/apps/items/properties/contactScope/properties/departments/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.departments.items, data: data19 };
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
                    const err38 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/departments", schemaPath: "#/properties/apps/items/properties/contactScope/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.items.properties.contactScope.properties.departments.type, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.departments, data: data18 };
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
                        if (func3(data21) < 1) {
                          const err39 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/properties/apps/items/properties/contactScope/properties/users/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.users.items, data: data21 };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      } else {
                        const err40 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users/" + i4, schemaPath: "#/properties/apps/items/properties/contactScope/properties/users/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.contactScope.properties.users.items.type, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.users.items, data: data21 };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope/users", schemaPath: "#/properties/apps/items/properties/contactScope/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.items.properties.contactScope.properties.users.type, parentSchema: schema11.properties.apps.items.properties.contactScope.properties.users, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/apps/" + i0 + "/contactScope", schemaPath: "#/properties/apps/items/properties/contactScope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.apps.items.properties.contactScope.type, parentSchema: schema11.properties.apps.items.properties.contactScope, data: data17 };
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
                    if (func3(data23) < 1) {
                      const err43 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps/" + i5, schemaPath: "#/properties/apps/items/properties/allowedIps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.apps.items.properties.allowedIps.items, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps/" + i5, schemaPath: "#/properties/apps/items/properties/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.apps.items.properties.allowedIps.items.type, parentSchema: schema11.properties.apps.items.properties.allowedIps.items, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/apps/" + i0 + "/allowedIps", schemaPath: "#/properties/apps/items/properties/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.items.properties.allowedIps.type, parentSchema: schema11.properties.apps.items.properties.allowedIps, data: data22 };
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
                const err46 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/properties/apps/items/properties/callsPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.apps.items.properties.callsPerSecond.type, parentSchema: schema11.properties.apps.items.properties.callsPerSecond, data: data24 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 > 9007199254740991 || isNaN(data24)) {
                  const err47 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/properties/apps/items/properties/callsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema11.properties.apps.items.properties.callsPerSecond, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (data24 < 0 || isNaN(data24)) {
                  const err48 = { instancePath: instancePath + "/apps/" + i0 + "/callsPerSecond", schemaPath: "#/properties/apps/items/properties/callsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.apps.items.properties.callsPerSecond, data: data24 };
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
            const err49 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.apps.items.type, parentSchema: schema11.properties.apps.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.apps.type, parentSchema: schema11.properties.apps, data: data8 };
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
            const err51 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.settings, data: data25 };
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
            const err52 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.settings.properties.lastNextToken.type, parentSchema: schema11.properties.settings.properties.lastNextToken, data: data26 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (!(data26 === "absent" || data26 === "empty" || data26 === "zero")) {
            const err53 = { instancePath: instancePath + "/settings/lastNextToken", schemaPath: "#/properties/settings/properties/lastNextToken/enum", keyword: "enum", params: { allowedValues: schema11.properties.settings.properties.lastNextToken.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.settings.properties.lastNextToken.enum, parentSchema: schema11.properties.settings.properties.lastNextToken, data: data26 };
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
            const err54 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.settings.properties.cursors.type, parentSchema: schema11.properties.settings.properties.cursors, data: data27 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (!(data27 === "offsets" || data27 === "uneven")) {
            const err55 = { instancePath: instancePath + "/settings/cursors", schemaPath: "#/properties/settings/properties/cursors/enum", keyword: "enum", params: { allowedValues: schema11.properties.settings.properties.cursors.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.settings.properties.cursors.enum, parentSchema: schema11.properties.settings.properties.cursors, data: data27 };
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
            const err56 = { instancePath: instancePath + "/settings/gatewayArguments", schemaPath: "#/properties/settings/properties/gatewayArguments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.settings.properties.gatewayArguments.type, parentSchema: schema11.properties.settings.properties.gatewayArguments, data: data28 };
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
            const err57 = { instancePath: instancePath + "/settings/ruleHeader", schemaPath: "#/properties/settings/properties/ruleHeader/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.settings.properties.ruleHeader.type, parentSchema: schema11.properties.settings.properties.ruleHeader, data: data29 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.settings.type, parentSchema: schema11.properties.settings, data: data25 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.schemas !== void 0) {
      let data30 = data.schemas;
      if (typeof data30 === "string") {
        if (func3(data30) < 1) {
          const err59 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.schemas, data: data30 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else {
        const err60 = { instancePath: instancePath + "/schemas", schemaPath: "#/properties/schemas/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.schemas.type, parentSchema: schema11.properties.schemas, data: data30 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      let data31 = data.host;
      if (typeof data31 === "string") {
        if (func3(data31) < 1) {
          const err61 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.host, data: data31 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.host.type, parentSchema: schema11.properties.host, data: data31 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data32 = data.port;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        const err63 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.port.type, parentSchema: schema11.properties.port, data: data32 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 65535 || isNaN(data32)) {
          const err64 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema11.properties.port, data: data32 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data32 < 0 || isNaN(data32)) {
          const err65 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.port, data: data32 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
      }
    }
    if (data.log !== void 0) {
      let data33 = data.log;
      if (typeof data33 !== "string") {
        const err66 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.log.type, parentSchema: schema11.properties.log, data: data33 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (!(data33 === "pretty" || data33 === "json" || data33 === "silent")) {
        const err67 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/enum", keyword: "enum", params: { allowedValues: schema11.properties.log.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.log.enum, parentSchema: schema11.properties.log, data: data33 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
