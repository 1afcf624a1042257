export const id = 214;
export const ids = [214];
export const modules = {

/***/ 9214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });

const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Amplitude tracking plan", "description": "What a tracking plan in Amplitude should hold. What is not written is neither compared nor changed.", "type": ["object", "null"], "additionalProperties": false, "properties": { "version": { "title": "version", "description": "Version of the format: 1. It stands in at least one file of the plan.", "const": 1 }, "categories": { "title": "categories", "description": "Categories, by name. What is not written is left alone.", "type": ["object", "null"] }, "events": { "title": "events", "description": "Events, by name. What is not written is left alone.", "type": ["object", "null"] }, "event_properties": { "title": "event_properties", "description": "Event properties (shared), by name. What is not written is left alone.", "type": ["object", "null"] }, "user_properties": { "title": "user_properties", "description": "User properties, by name. What is not written is left alone.", "type": ["object", "null"] }, "group_properties": { "title": "group_properties", "description": "Group properties (shared), by name. What is not written is left alone.", "type": ["object", "null"] }, "group_types": { "title": "group_types", "description": "Group types, by name, with their properties.", "type": ["object", "null"] }, "ignore": { "title": "ignore", "description": "What Amplitude may have without the plan naming it. * is any run of characters, all else is literal.", "type": ["object", "null"], "properties": { "categories": { "title": "categories", "description": "Patterns for names of categories that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "events": { "title": "events", "description": "Patterns for names of events that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "event_properties": { "title": "event_properties", "description": "Patterns for names of event properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "user_properties": { "title": "user_properties", "description": "Patterns for names of user properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "group_properties": { "title": "group_properties", "description": "Patterns for names of group properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } } }, "additionalProperties": false }, "rules": { "title": "rules", "description": "The team's own conventions.", "type": ["object", "null"], "properties": { "event_name": { "title": "event_name", "description": "How names of events are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "property_name": { "title": "property_name", "description": "How names of event properties, user properties, group properties are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "required_fields": { "title": "required_fields", "description": "Fields that must be written and not empty, by section.", "type": "object", "properties": { "events": { "title": "events", "description": "Fields that events must have.", "type": ["array", "null"], "items": { "enum": ["category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline"] } }, "event_properties": { "title": "event_properties", "description": "Fields that event properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_required", "is_hidden", "classifications"] } }, "user_properties": { "title": "user_properties", "description": "Fields that user properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_hidden", "classifications"] } }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: warning.", "default": "warning", "enum": ["error", "warning", "off"] } }, "additionalProperties": false } }, "additionalProperties": false } } };
const func1 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be object,null", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.categories !== undefined) {
            let data1 = data.categories;
            if ((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)) {
                const err3 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: schema31.properties.categories.type }, message: "must be object,null", schema: schema31.properties.categories.type, parentSchema: schema31.properties.categories, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.events !== undefined) {
            let data2 = data.events;
            if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
                const err4 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: schema31.properties.events.type }, message: "must be object,null", schema: schema31.properties.events.type, parentSchema: schema31.properties.events, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.event_properties !== undefined) {
            let data3 = data.event_properties;
            if ((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)) {
                const err5 = { instancePath: instancePath + "/event_properties", schemaPath: "#/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.event_properties.type }, message: "must be object,null", schema: schema31.properties.event_properties.type, parentSchema: schema31.properties.event_properties, data: data3 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.user_properties !== undefined) {
            let data4 = data.user_properties;
            if ((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)) {
                const err6 = { instancePath: instancePath + "/user_properties", schemaPath: "#/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.user_properties.type }, message: "must be object,null", schema: schema31.properties.user_properties.type, parentSchema: schema31.properties.user_properties, data: data4 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.group_properties !== undefined) {
            let data5 = data.group_properties;
            if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                const err7 = { instancePath: instancePath + "/group_properties", schemaPath: "#/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.group_properties.type }, message: "must be object,null", schema: schema31.properties.group_properties.type, parentSchema: schema31.properties.group_properties, data: data5 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.group_types !== undefined) {
            let data6 = data.group_types;
            if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                const err8 = { instancePath: instancePath + "/group_types", schemaPath: "#/properties/group_types/type", keyword: "type", params: { type: schema31.properties.group_types.type }, message: "must be object,null", schema: schema31.properties.group_types.type, parentSchema: schema31.properties.group_types, data: data6 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.ignore !== undefined) {
            let data7 = data.ignore;
            if ((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)) {
                const err9 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: schema31.properties.ignore.type }, message: "must be object,null", schema: schema31.properties.ignore.type, parentSchema: schema31.properties.ignore, data: data7 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key1 in data7) {
                    if (!(((((key1 === "categories") || (key1 === "events")) || (key1 === "event_properties")) || (key1 === "user_properties")) || (key1 === "group_properties"))) {
                        const err10 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.ignore, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data7.categories !== undefined) {
                    let data8 = data7.categories;
                    if ((!(Array.isArray(data8))) && (data8 !== null)) {
                        const err11 = { instancePath: instancePath + "/ignore/categories", schemaPath: "#/properties/ignore/properties/categories/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.categories.type, parentSchema: schema31.properties.ignore.properties.categories, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if (Array.isArray(data8)) {
                        const len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data9 = data8[i0];
                            if ((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)) {
                                const err12 = { instancePath: instancePath + "/ignore/categories/" + i0, schemaPath: "#/properties/ignore/properties/categories/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.categories.items.type, parentSchema: schema31.properties.ignore.properties.categories.items, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data7.events !== undefined) {
                    let data10 = data7.events;
                    if ((!(Array.isArray(data10))) && (data10 !== null)) {
                        const err13 = { instancePath: instancePath + "/ignore/events", schemaPath: "#/properties/ignore/properties/events/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.events.type, parentSchema: schema31.properties.ignore.properties.events, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if (Array.isArray(data10)) {
                        const len1 = data10.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data11 = data10[i1];
                            if ((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (data11 !== null)) {
                                const err14 = { instancePath: instancePath + "/ignore/events/" + i1, schemaPath: "#/properties/ignore/properties/events/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.events.items.type, parentSchema: schema31.properties.ignore.properties.events.items, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data7.event_properties !== undefined) {
                    let data12 = data7.event_properties;
                    if ((!(Array.isArray(data12))) && (data12 !== null)) {
                        const err15 = { instancePath: instancePath + "/ignore/event_properties", schemaPath: "#/properties/ignore/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.event_properties.type, parentSchema: schema31.properties.ignore.properties.event_properties, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (Array.isArray(data12)) {
                        const len2 = data12.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data13 = data12[i2];
                            if ((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (data13 !== null)) {
                                const err16 = { instancePath: instancePath + "/ignore/event_properties/" + i2, schemaPath: "#/properties/ignore/properties/event_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.event_properties.items.type, parentSchema: schema31.properties.ignore.properties.event_properties.items, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data7.user_properties !== undefined) {
                    let data14 = data7.user_properties;
                    if ((!(Array.isArray(data14))) && (data14 !== null)) {
                        const err17 = { instancePath: instancePath + "/ignore/user_properties", schemaPath: "#/properties/ignore/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.user_properties.type, parentSchema: schema31.properties.ignore.properties.user_properties, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if (Array.isArray(data14)) {
                        const len3 = data14.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data15 = data14[i3];
                            if ((((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")) && (data15 !== null)) {
                                const err18 = { instancePath: instancePath + "/ignore/user_properties/" + i3, schemaPath: "#/properties/ignore/properties/user_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.user_properties.items.type, parentSchema: schema31.properties.ignore.properties.user_properties.items, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data7.group_properties !== undefined) {
                    let data16 = data7.group_properties;
                    if ((!(Array.isArray(data16))) && (data16 !== null)) {
                        const err19 = { instancePath: instancePath + "/ignore/group_properties", schemaPath: "#/properties/ignore/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.group_properties.type, parentSchema: schema31.properties.ignore.properties.group_properties, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (Array.isArray(data16)) {
                        const len4 = data16.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data17 = data16[i4];
                            if ((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (data17 !== null)) {
                                const err20 = { instancePath: instancePath + "/ignore/group_properties/" + i4, schemaPath: "#/properties/ignore/properties/group_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.group_properties.items.type, parentSchema: schema31.properties.ignore.properties.group_properties.items, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.rules !== undefined) {
            let data18 = data.rules;
            if ((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)) {
                const err21 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema31.properties.rules.type }, message: "must be object,null", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data18 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key2 in data18) {
                    if (!(((key2 === "event_name") || (key2 === "property_name")) || (key2 === "required_fields"))) {
                        const err22 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data18.event_name !== undefined) {
                    let data19 = data18.event_name;
                    const _errs43 = errors;
                    let valid13 = false;
                    let passing0 = null;
                    const _errs44 = errors;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.style === undefined) {
                            const err23 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[0], data: data19 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs44 === errors;
                    if (_valid0) {
                        valid13 = true;
                        passing0 = 0;
                        var props0 = {};
                        props0.style = true;
                    }
                    const _errs45 = errors;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.pattern === undefined) {
                            const err24 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[1], data: data19 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs45 === errors;
                    if (_valid0 && valid13) {
                        valid13 = false;
                        passing0 = [passing0, 1];
                    }
                    else {
                        if (_valid0) {
                            valid13 = true;
                            passing0 = 1;
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.pattern = true;
                            }
                        }
                    }
                    if (!valid13) {
                        const err25 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.event_name.oneOf, parentSchema: schema31.properties.rules.properties.event_name, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs43;
                        if (vErrors !== null) {
                            if (_errs43) {
                                vErrors.length = _errs43;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        for (const key3 in data19) {
                            if (!(((key3 === "style") || (key3 === "pattern")) || (key3 === "severity"))) {
                                const err26 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.event_name, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data19.style !== undefined) {
                            let data20 = data19.style;
                            if (!((((((data20 === "title") || (data20 === "sentence")) || (data20 === "snake")) || (data20 === "kebab")) || (data20 === "camel")) || (data20 === "pascal"))) {
                                const err27 = { instancePath: instancePath + "/rules/event_name/style", schemaPath: "#/properties/rules/properties/event_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.style, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data19.pattern !== undefined) {
                            let data21 = data19.pattern;
                            if (typeof data21 !== "string") {
                                const err28 = { instancePath: instancePath + "/rules/event_name/pattern", schemaPath: "#/properties/rules/properties/event_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.event_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.event_name.properties.pattern, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data19.severity !== undefined) {
                            let data22 = data19.severity;
                            if (!(((data22 === "error") || (data22 === "warning")) || (data22 === "off"))) {
                                const err29 = { instancePath: instancePath + "/rules/event_name/severity", schemaPath: "#/properties/rules/properties/event_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.severity, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.event_name.type, parentSchema: schema31.properties.rules.properties.event_name, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data18.property_name !== undefined) {
                    let data23 = data18.property_name;
                    const _errs53 = errors;
                    let valid15 = false;
                    let passing1 = null;
                    const _errs54 = errors;
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.style === undefined) {
                            const err31 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[0], data: data23 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs54 === errors;
                    if (_valid1) {
                        valid15 = true;
                        passing1 = 0;
                        var props1 = {};
                        props1.style = true;
                    }
                    const _errs55 = errors;
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.pattern === undefined) {
                            const err32 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[1], data: data23 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs55 === errors;
                    if (_valid1 && valid15) {
                        valid15 = false;
                        passing1 = [passing1, 1];
                    }
                    else {
                        if (_valid1) {
                            valid15 = true;
                            passing1 = 1;
                            if (props1 !== true) {
                                props1 = props1 || {};
                                props1.pattern = true;
                            }
                        }
                    }
                    if (!valid15) {
                        const err33 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.property_name.oneOf, parentSchema: schema31.properties.rules.properties.property_name, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs53;
                        if (vErrors !== null) {
                            if (_errs53) {
                                vErrors.length = _errs53;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        for (const key4 in data23) {
                            if (!(((key4 === "style") || (key4 === "pattern")) || (key4 === "severity"))) {
                                const err34 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.property_name, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data23.style !== undefined) {
                            let data24 = data23.style;
                            if (!((((((data24 === "title") || (data24 === "sentence")) || (data24 === "snake")) || (data24 === "kebab")) || (data24 === "camel")) || (data24 === "pascal"))) {
                                const err35 = { instancePath: instancePath + "/rules/property_name/style", schemaPath: "#/properties/rules/properties/property_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.style, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data23.pattern !== undefined) {
                            let data25 = data23.pattern;
                            if (typeof data25 !== "string") {
                                const err36 = { instancePath: instancePath + "/rules/property_name/pattern", schemaPath: "#/properties/rules/properties/property_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.property_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.property_name.properties.pattern, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data23.severity !== undefined) {
                            let data26 = data23.severity;
                            if (!(((data26 === "error") || (data26 === "warning")) || (data26 === "off"))) {
                                const err37 = { instancePath: instancePath + "/rules/property_name/severity", schemaPath: "#/properties/rules/properties/property_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.severity, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.property_name.type, parentSchema: schema31.properties.rules.properties.property_name, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data18.required_fields !== undefined) {
                    let data27 = data18.required_fields;
                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                        for (const key5 in data27) {
                            if (!((((key5 === "events") || (key5 === "event_properties")) || (key5 === "user_properties")) || (key5 === "severity"))) {
                                const err39 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.required_fields, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data27.events !== undefined) {
                            let data28 = data27.events;
                            if ((!(Array.isArray(data28))) && (data28 !== null)) {
                                const err40 = { instancePath: instancePath + "/rules/required_fields/events", schemaPath: "#/properties/rules/properties/required_fields/properties/events/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.events.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.events.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.events, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            if (Array.isArray(data28)) {
                                const len5 = data28.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data29 = data28[i5];
                                    if (!((((((((((data29 === "category") || (data29 === "description")) || (data29 === "display_name")) || (data29 === "owner")) || (data29 === "tags")) || (data29 === "is_active")) || (data29 === "is_hidden_from_dropdowns")) || (data29 === "is_hidden_from_persona_results")) || (data29 === "is_hidden_from_pathfinder")) || (data29 === "is_hidden_from_timeline"))) {
                                        const err41 = { instancePath: instancePath + "/rules/required_fields/events/" + i5, schemaPath: "#/properties/rules/properties/required_fields/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.events.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.events.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.events.items, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data27.event_properties !== undefined) {
                            let data30 = data27.event_properties;
                            if ((!(Array.isArray(data30))) && (data30 !== null)) {
                                const err42 = { instancePath: instancePath + "/rules/required_fields/event_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                            if (Array.isArray(data30)) {
                                const len6 = data30.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data31 = data30[i6];
                                    if (!((((((((data31 === "type") || (data31 === "description")) || (data31 === "regex")) || (data31 === "enum_values")) || (data31 === "is_array_type")) || (data31 === "is_required")) || (data31 === "is_hidden")) || (data31 === "classifications"))) {
                                        const err43 = { instancePath: instancePath + "/rules/required_fields/event_properties/" + i6, schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties.items, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data27.user_properties !== undefined) {
                            let data32 = data27.user_properties;
                            if ((!(Array.isArray(data32))) && (data32 !== null)) {
                                const err44 = { instancePath: instancePath + "/rules/required_fields/user_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                            if (Array.isArray(data32)) {
                                const len7 = data32.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data33 = data32[i7];
                                    if (!(((((((data33 === "type") || (data33 === "description")) || (data33 === "regex")) || (data33 === "enum_values")) || (data33 === "is_array_type")) || (data33 === "is_hidden")) || (data33 === "classifications"))) {
                                        const err45 = { instancePath: instancePath + "/rules/required_fields/user_properties/" + i7, schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties.items, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err45];
                                        }
                                        else {
                                            vErrors.push(err45);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data27.severity !== undefined) {
                            let data34 = data27.severity;
                            if (!(((data34 === "error") || (data34 === "warning")) || (data34 === "off"))) {
                                const err46 = { instancePath: instancePath + "/rules/required_fields/severity", schemaPath: "#/properties/rules/properties/required_fields/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.severity.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.severity, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.required_fields.type, parentSchema: schema31.properties.rules.properties.required_fields, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
            }
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
