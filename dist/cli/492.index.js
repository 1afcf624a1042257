export const id = 492;
export const ids = [492];
export const modules = {

/***/ 8492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);

const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Amplitude tracking plan", "description": "What a tracking plan in Amplitude should hold. What is not written is neither compared nor changed.", "type": ["object", "null"], "properties": { "version": { "title": "version", "description": "Version of the format: 1. It stands in at least one file of the plan.", "const": 1 }, "categories": { "title": "categories", "description": "Categories, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/category" } }, "events": { "title": "events", "description": "Events, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event" } }, "event_properties": { "title": "event_properties", "description": "Event properties (shared), by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property" } }, "user_properties": { "title": "user_properties", "description": "User properties, by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/user_property" } }, "group_properties": { "title": "group_properties", "description": "Group properties (shared), by name. What is not written is left alone.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/group_property" } }, "group_types": { "title": "group_types", "description": "Group types, by name, with their properties.", "type": ["object", "null"], "additionalProperties": { "type": ["object", "null"], "properties": { "properties": { "title": "properties", "description": "Its group properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/group_property_use" } } }, "additionalProperties": false, "title": "group type", "description": "A group type and what it uses." } }, "ignore": { "title": "ignore", "description": "What Amplitude may have without the plan naming it. * is any run of characters, all else is literal.", "type": ["object", "null"], "properties": { "categories": { "title": "categories", "description": "Patterns for names of categories that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "events": { "title": "events", "description": "Patterns for names of events that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "event_properties": { "title": "event_properties", "description": "Patterns for names of event properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "user_properties": { "title": "user_properties", "description": "Patterns for names of user properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } }, "group_properties": { "title": "group_properties", "description": "Patterns for names of group properties that are not reported as unmanaged.", "type": ["array", "null"], "items": { "type": ["string", "number", "boolean", "null"] } } }, "additionalProperties": false }, "rules": { "title": "rules", "description": "The team's own conventions.", "type": ["object", "null"], "properties": { "event_name": { "title": "event_name", "description": "How names of events are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "property_name": { "title": "property_name", "description": "How names of event properties, user properties, group properties are written: a style or a pattern. Names in [brackets], as other products give them, are exempt.", "type": "object", "properties": { "style": { "title": "style", "description": "title: Checkout Started; sentence: Checkout started; snake: checkout_started; kebab: checkout-started; camel: checkoutStarted; pascal: CheckoutStarted", "enum": ["title", "sentence", "snake", "kebab", "camel", "pascal"] }, "pattern": { "title": "pattern", "description": "Instead of a style: a regular expression (RE2) that finds a match in each name.", "type": "string" }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: error.", "default": "error", "enum": ["error", "warning", "off"] } }, "additionalProperties": false, "oneOf": [{ "properties": { "style": {} }, "required": ["style"] }, { "properties": { "pattern": {} }, "required": ["pattern"] }] }, "required_fields": { "title": "required_fields", "description": "Fields that must be written and not empty, by section.", "type": "object", "properties": { "events": { "title": "events", "description": "Fields that events must have.", "type": ["array", "null"], "items": { "enum": ["category", "description", "display_name", "owner", "tags", "is_active", "is_hidden_from_dropdowns", "is_hidden_from_persona_results", "is_hidden_from_pathfinder", "is_hidden_from_timeline"] } }, "event_properties": { "title": "event_properties", "description": "Fields that event properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_required", "is_hidden", "classifications"] } }, "user_properties": { "title": "user_properties", "description": "Fields that user properties must have.", "type": ["array", "null"], "items": { "enum": ["type", "description", "regex", "enum_values", "is_array_type", "is_hidden", "classifications"] } }, "severity": { "title": "severity", "description": "error fails the check, warning only tells, off does neither. Where it is not written: warning.", "default": "warning", "enum": ["error", "warning", "off"] } }, "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false, "$defs": { "category": { "type": ["object", "null"], "properties": { "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. Gone for good: Amplitude cannot restore a category, only create it again.", "const": true } }, "additionalProperties": false, "title": "category", "description": "Category. A field that is not written is left alone." }, "event": { "type": ["object", "null"], "properties": { "category": { "title": "category", "description": "Name of the category. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "description": { "title": "description", "description": "When the event is sent and what it means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "display_name": { "title": "display_name", "description": "Name shown in charts. Takes effect once data has arrived. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "owner": { "title": "owner", "description": "Who answers for the event, as an email address. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "tags": { "title": "tags", "description": "Tags, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_active": { "title": "is_active", "description": "Whether the event is active.", "type": "boolean" }, "is_hidden_from_dropdowns": { "title": "is_hidden_from_dropdowns", "description": "Whether menus leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_persona_results": { "title": "is_hidden_from_persona_results", "description": "Whether Personas leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_pathfinder": { "title": "is_hidden_from_pathfinder", "description": "Whether Pathfinder leaves the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_timeline": { "title": "is_hidden_from_timeline", "description": "Whether user timelines leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "properties": { "title": "properties", "description": "Its event properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property_use" } }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event", "description": "Event. A field that is not written is left alone." }, "event_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property", "description": "Event property. A field that is not written is left alone." }, "event_property_use": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property of one event", "description": "Where event_properties declares the name, a use of that: what is written here is this event's own value, the rest is the shared one. Else a property of this event alone." }, "user_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "user property", "description": "User property. A field that is not written is left alone." }, "group_property": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 } }, "additionalProperties": false, "title": "group property", "description": "Group property. A field that is not written is left alone." }, "group_property_use": { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" } }, "additionalProperties": false, "title": "group property of one group type", "description": "Where group_properties declares the name, a use of that: what is written here is this group type's own value, the rest is the shared one. Else a property of this group type alone." } } };
const schema32 = { "type": ["object", "null"], "properties": { "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. Gone for good: Amplitude cannot restore a category, only create it again.", "const": true } }, "additionalProperties": false, "title": "category", "description": "Category. A field that is not written is left alone." };
const schema35 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property", "description": "Event property. A field that is not written is left alone." };
const schema36 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "user property", "description": "User property. A field that is not written is left alone." };
const schema37 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "classifications": { "title": "classifications", "description": "Data classifications (needs Data Access Controls). Empty clears them.", "type": ["array", "null", "string"], "items": { "enum": ["PII", "SENSITIVE", "REVENUE"] }, "maxLength": 0 }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 } }, "additionalProperties": false, "title": "group property", "description": "Group property. A field that is not written is left alone." };
const schema38 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" } }, "additionalProperties": false, "title": "group property of one group type", "description": "Where group_properties declares the name, a use of that: what is written here is this group type's own value, the rest is the shared one. Else a property of this group type alone." };
const func1 = Object.prototype.hasOwnProperty;
const func3 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"] ?? ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__;
const schema33 = { "type": ["object", "null"], "properties": { "category": { "title": "category", "description": "Name of the category. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "description": { "title": "description", "description": "When the event is sent and what it means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "display_name": { "title": "display_name", "description": "Name shown in charts. Takes effect once data has arrived. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "owner": { "title": "owner", "description": "Who answers for the event, as an email address. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "tags": { "title": "tags", "description": "Tags, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_active": { "title": "is_active", "description": "Whether the event is active.", "type": "boolean" }, "is_hidden_from_dropdowns": { "title": "is_hidden_from_dropdowns", "description": "Whether menus leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_persona_results": { "title": "is_hidden_from_persona_results", "description": "Whether Personas leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_pathfinder": { "title": "is_hidden_from_pathfinder", "description": "Whether Pathfinder leaves the event out. Takes effect once data has arrived.", "type": "boolean" }, "is_hidden_from_timeline": { "title": "is_hidden_from_timeline", "description": "Whether user timelines leave the event out. Takes effect once data has arrived.", "type": "boolean" }, "properties": { "title": "properties", "description": "Its event properties, by name.", "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/event_property_use" } }, "renamed_from": { "title": "renamed_from", "description": "The earlier name, or a list of them, newest first. It can stay until every project has the new name, and does no harm after.", "type": ["string", "number", "boolean", "array"], "items": { "type": ["string", "number", "boolean", "null"] }, "minItems": 1 }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted, can be restored, and Amplitude stops ingesting it. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event", "description": "Event. A field that is not written is left alone." };
const schema34 = { "type": ["object", "null"], "properties": { "type": { "title": "type", "description": "Type of the values. Any type but enum clears enum_values, any but string clears regex.", "enum": ["string", "number", "boolean", "enum", "any"] }, "description": { "title": "description", "description": "What the property means. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "regex": { "title": "regex", "description": "Pattern that string values match. Empty clears it.", "type": ["string", "null", "array"], "maxItems": 0 }, "enum_values": { "title": "enum_values", "description": "Allowed values, without commas. Empty clears them.", "type": ["array", "null", "string"], "items": { "type": ["string", "number", "boolean", "null"] }, "maxLength": 0 }, "is_array_type": { "title": "is_array_type", "description": "Whether the property holds a list of such values.", "type": "boolean" }, "is_required": { "title": "is_required", "description": "Whether every event must carry the property.", "type": "boolean" }, "is_hidden": { "title": "is_hidden", "description": "Whether Amplitude hides the property in its menus. Takes effect once data has arrived.", "type": "boolean" }, "deleted": { "title": "deleted", "description": "true: it is to be gone from Amplitude. Nothing else may stand beside it. With data: marked deleted on every event, and can be restored. Without data: gone, and can only be created again.", "const": true } }, "additionalProperties": false, "title": "event property of one event", "description": "Where event_properties declares the name, a use of that: what is written here is this event's own value, the rest is the shared one. Else a property of this event alone." };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, message: "must be object,null", schema: schema33.type, parentSchema: schema33, data };
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
            if (!(func1.call(schema33.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.category !== undefined) {
            let data0 = data.category;
            if (((typeof data0 !== "string") && (data0 !== null)) && (!(Array.isArray(data0)))) {
                const err2 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema33.properties.category.type }, message: "must be string,null,array", schema: schema33.properties.category.type, parentSchema: schema33.properties.category, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err3 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.category, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.description !== undefined) {
            let data1 = data.description;
            if (((typeof data1 !== "string") && (data1 !== null)) && (!(Array.isArray(data1)))) {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null,array", schema: schema33.properties.description.type, parentSchema: schema33.properties.description, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (Array.isArray(data1)) {
                if (data1.length > 0) {
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.description, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.display_name !== undefined) {
            let data2 = data.display_name;
            if (((typeof data2 !== "string") && (data2 !== null)) && (!(Array.isArray(data2)))) {
                const err6 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: schema33.properties.display_name.type }, message: "must be string,null,array", schema: schema33.properties.display_name.type, parentSchema: schema33.properties.display_name, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (Array.isArray(data2)) {
                if (data2.length > 0) {
                    const err7 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.display_name, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.owner !== undefined) {
            let data3 = data.owner;
            if (((typeof data3 !== "string") && (data3 !== null)) && (!(Array.isArray(data3)))) {
                const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: schema33.properties.owner.type }, message: "must be string,null,array", schema: schema33.properties.owner.type, parentSchema: schema33.properties.owner, data: data3 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (Array.isArray(data3)) {
                if (data3.length > 0) {
                    const err9 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema33.properties.owner, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
        if (data.tags !== undefined) {
            let data4 = data.tags;
            if (((!(Array.isArray(data4))) && (data4 !== null)) && (typeof data4 !== "string")) {
                const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema33.properties.tags.type }, message: "must be array,null,string", schema: schema33.properties.tags.type, parentSchema: schema33.properties.tags, data: data4 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (typeof data4 === "string") {
                if (func3(data4) > 0) {
                    const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema33.properties.tags, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if ((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)) {
                        const err12 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: schema33.properties.tags.items.type }, message: "must be string,number,boolean,null", schema: schema33.properties.tags.items.type, parentSchema: schema33.properties.tags.items, data: data5 };
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
        if (data.is_active !== undefined) {
            let data6 = data.is_active;
            if (typeof data6 !== "boolean") {
                const err13 = { instancePath: instancePath + "/is_active", schemaPath: "#/properties/is_active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_active.type, parentSchema: schema33.properties.is_active, data: data6 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_dropdowns !== undefined) {
            let data7 = data.is_hidden_from_dropdowns;
            if (typeof data7 !== "boolean") {
                const err14 = { instancePath: instancePath + "/is_hidden_from_dropdowns", schemaPath: "#/properties/is_hidden_from_dropdowns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_dropdowns.type, parentSchema: schema33.properties.is_hidden_from_dropdowns, data: data7 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_persona_results !== undefined) {
            let data8 = data.is_hidden_from_persona_results;
            if (typeof data8 !== "boolean") {
                const err15 = { instancePath: instancePath + "/is_hidden_from_persona_results", schemaPath: "#/properties/is_hidden_from_persona_results/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_persona_results.type, parentSchema: schema33.properties.is_hidden_from_persona_results, data: data8 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_pathfinder !== undefined) {
            let data9 = data.is_hidden_from_pathfinder;
            if (typeof data9 !== "boolean") {
                const err16 = { instancePath: instancePath + "/is_hidden_from_pathfinder", schemaPath: "#/properties/is_hidden_from_pathfinder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_pathfinder.type, parentSchema: schema33.properties.is_hidden_from_pathfinder, data: data9 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.is_hidden_from_timeline !== undefined) {
            let data10 = data.is_hidden_from_timeline;
            if (typeof data10 !== "boolean") {
                const err17 = { instancePath: instancePath + "/is_hidden_from_timeline", schemaPath: "#/properties/is_hidden_from_timeline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.is_hidden_from_timeline.type, parentSchema: schema33.properties.is_hidden_from_timeline, data: data10 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data11 = data.properties;
            if ((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)) {
                const err18 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: schema33.properties.properties.type }, message: "must be object,null", schema: schema33.properties.properties.type, parentSchema: schema33.properties.properties, data: data11 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key1 in data11) {
                    let data12 = data11[key1];
                    if ((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)) {
                        const err19 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property_use/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null", schema: schema34.type, parentSchema: schema34, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key2 in data12) {
                            if (!((((((((key2 === "type") || (key2 === "description")) || (key2 === "regex")) || (key2 === "enum_values")) || (key2 === "is_array_type")) || (key2 === "is_required")) || (key2 === "is_hidden")) || (key2 === "deleted"))) {
                                const err20 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property_use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data12.type !== undefined) {
                            let data13 = data12.type;
                            if (!(((((data13 === "string") || (data13 === "number")) || (data13 === "boolean")) || (data13 === "enum")) || (data13 === "any"))) {
                                const err21 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/event_property_use/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.type.enum, parentSchema: schema34.properties.type, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data12.description !== undefined) {
                            let data14 = data12.description;
                            if (((typeof data14 !== "string") && (data14 !== null)) && (!(Array.isArray(data14)))) {
                                const err22 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property_use/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null,array", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            if (Array.isArray(data14)) {
                                if (data14.length > 0) {
                                    const err23 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property_use/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema34.properties.description, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.regex !== undefined) {
                            let data15 = data12.regex;
                            if (((typeof data15 !== "string") && (data15 !== null)) && (!(Array.isArray(data15)))) {
                                const err24 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property_use/properties/regex/type", keyword: "type", params: { type: schema34.properties.regex.type }, message: "must be string,null,array", schema: schema34.properties.regex.type, parentSchema: schema34.properties.regex, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                            if (Array.isArray(data15)) {
                                if (data15.length > 0) {
                                    const err25 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property_use/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema34.properties.regex, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.enum_values !== undefined) {
                            let data16 = data12.enum_values;
                            if (((!(Array.isArray(data16))) && (data16 !== null)) && (typeof data16 !== "string")) {
                                const err26 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property_use/properties/enum_values/type", keyword: "type", params: { type: schema34.properties.enum_values.type }, message: "must be array,null,string", schema: schema34.properties.enum_values.type, parentSchema: schema34.properties.enum_values, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if (typeof data16 === "string") {
                                if (func3(data16) > 0) {
                                    const err27 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property_use/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema34.properties.enum_values, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data16)) {
                                const len1 = data16.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data17 = data16[i1];
                                    if ((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (data17 !== null)) {
                                        const err28 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i1, schemaPath: "#/$defs/event_property_use/properties/enum_values/items/type", keyword: "type", params: { type: schema34.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema34.properties.enum_values.items.type, parentSchema: schema34.properties.enum_values.items, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err28];
                                        }
                                        else {
                                            vErrors.push(err28);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data12.is_array_type !== undefined) {
                            let data18 = data12.is_array_type;
                            if (typeof data18 !== "boolean") {
                                const err29 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/event_property_use/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_array_type.type, parentSchema: schema34.properties.is_array_type, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data12.is_required !== undefined) {
                            let data19 = data12.is_required;
                            if (typeof data19 !== "boolean") {
                                const err30 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_required", schemaPath: "#/$defs/event_property_use/properties/is_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_required.type, parentSchema: schema34.properties.is_required, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data12.is_hidden !== undefined) {
                            let data20 = data12.is_hidden;
                            if (typeof data20 !== "boolean") {
                                const err31 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/event_property_use/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.is_hidden.type, parentSchema: schema34.properties.is_hidden, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data12.deleted !== undefined) {
                            let data21 = data12.deleted;
                            if (true !== data21) {
                                const err32 = { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/event_property_use/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema34.properties.deleted, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.renamed_from !== undefined) {
            let data22 = data.renamed_from;
            if ((((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) && (!(Array.isArray(data22)))) {
                const err33 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/type", keyword: "type", params: { type: schema33.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema33.properties.renamed_from.type, parentSchema: schema33.properties.renamed_from, data: data22 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            if (Array.isArray(data22)) {
                if (data22.length < 1) {
                    const err34 = { instancePath: instancePath + "/renamed_from", schemaPath: "#/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.renamed_from, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                const len2 = data22.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data23 = data22[i2];
                    if ((((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")) && (data23 !== null)) {
                        const err35 = { instancePath: instancePath + "/renamed_from/" + i2, schemaPath: "#/properties/renamed_from/items/type", keyword: "type", params: { type: schema33.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema33.properties.renamed_from.items.type, parentSchema: schema33.properties.renamed_from.items, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.deleted !== undefined) {
            let data24 = data.deleted;
            if (true !== data24) {
                const err36 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema33.properties.deleted, data: data24 };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    let data2 = data1[key1];
                    if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
                        const err4 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/category/type", keyword: "type", params: { type: schema32.type }, message: "must be object,null", schema: schema32.type, parentSchema: schema32, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        for (const key2 in data2) {
                            if (!((key2 === "renamed_from") || (key2 === "deleted"))) {
                                const err5 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/category/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.renamed_from !== undefined) {
                            let data3 = data2.renamed_from;
                            if ((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))) {
                                const err6 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/category/properties/renamed_from/type", keyword: "type", params: { type: schema32.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema32.properties.renamed_from.type, parentSchema: schema32.properties.renamed_from, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            if (Array.isArray(data3)) {
                                if (data3.length < 1) {
                                    const err7 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/category/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.renamed_from, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                                const len0 = data3.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data4 = data3[i0];
                                    if ((((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")) && (data4 !== null)) {
                                        const err8 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i0, schemaPath: "#/$defs/category/properties/renamed_from/items/type", keyword: "type", params: { type: schema32.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema32.properties.renamed_from.items.type, parentSchema: schema32.properties.renamed_from.items, data: data4 };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data2.deleted !== undefined) {
                            let data5 = data2.deleted;
                            if (true !== data5) {
                                const err9 = { instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/category/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema32.properties.deleted, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.events !== undefined) {
            let data6 = data.events;
            if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                const err10 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: schema31.properties.events.type }, message: "must be object,null", schema: schema31.properties.events.type, parentSchema: schema31.properties.events, data: data6 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key3 in data6) {
                    if (!(validate21(data6[key3], { instancePath: instancePath + "/events/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        if (data.event_properties !== undefined) {
            let data8 = data.event_properties;
            if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                const err11 = { instancePath: instancePath + "/event_properties", schemaPath: "#/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.event_properties.type }, message: "must be object,null", schema: schema31.properties.event_properties.type, parentSchema: schema31.properties.event_properties, data: data8 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key4 in data8) {
                    let data9 = data8[key4];
                    if ((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)) {
                        const err12 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property/type", keyword: "type", params: { type: schema35.type }, message: "must be object,null", schema: schema35.type, parentSchema: schema35, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        for (const key5 in data9) {
                            if (!(func1.call(schema35.properties, key5))) {
                                const err13 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/event_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data9.type !== undefined) {
                            let data10 = data9.type;
                            if (!(((((data10 === "string") || (data10 === "number")) || (data10 === "boolean")) || (data10 === "enum")) || (data10 === "any"))) {
                                const err14 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/event_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.type.enum, parentSchema: schema35.properties.type, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data9.description !== undefined) {
                            let data11 = data9.description;
                            if (((typeof data11 !== "string") && (data11 !== null)) && (!(Array.isArray(data11)))) {
                                const err15 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null,array", schema: schema35.properties.description.type, parentSchema: schema35.properties.description, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            if (Array.isArray(data11)) {
                                if (data11.length > 0) {
                                    const err16 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/event_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema35.properties.description, data: data11 };
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
                        if (data9.regex !== undefined) {
                            let data12 = data9.regex;
                            if (((typeof data12 !== "string") && (data12 !== null)) && (!(Array.isArray(data12)))) {
                                const err17 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property/properties/regex/type", keyword: "type", params: { type: schema35.properties.regex.type }, message: "must be string,null,array", schema: schema35.properties.regex.type, parentSchema: schema35.properties.regex, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if (Array.isArray(data12)) {
                                if (data12.length > 0) {
                                    const err18 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/event_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema35.properties.regex, data: data12 };
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
                        if (data9.enum_values !== undefined) {
                            let data13 = data9.enum_values;
                            if (((!(Array.isArray(data13))) && (data13 !== null)) && (typeof data13 !== "string")) {
                                const err19 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property/properties/enum_values/type", keyword: "type", params: { type: schema35.properties.enum_values.type }, message: "must be array,null,string", schema: schema35.properties.enum_values.type, parentSchema: schema35.properties.enum_values, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                            if (typeof data13 === "string") {
                                if (func3(data13) > 0) {
                                    const err20 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/event_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema35.properties.enum_values, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data13)) {
                                const len1 = data13.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data14 = data13[i1];
                                    if ((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (data14 !== null)) {
                                        const err21 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i1, schemaPath: "#/$defs/event_property/properties/enum_values/items/type", keyword: "type", params: { type: schema35.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema35.properties.enum_values.items.type, parentSchema: schema35.properties.enum_values.items, data: data14 };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.is_array_type !== undefined) {
                            let data15 = data9.is_array_type;
                            if (typeof data15 !== "boolean") {
                                const err22 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/event_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_array_type.type, parentSchema: schema35.properties.is_array_type, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data9.is_required !== undefined) {
                            let data16 = data9.is_required;
                            if (typeof data16 !== "boolean") {
                                const err23 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_required", schemaPath: "#/$defs/event_property/properties/is_required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_required.type, parentSchema: schema35.properties.is_required, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                        if (data9.is_hidden !== undefined) {
                            let data17 = data9.is_hidden;
                            if (typeof data17 !== "boolean") {
                                const err24 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/event_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.is_hidden.type, parentSchema: schema35.properties.is_hidden, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data9.classifications !== undefined) {
                            let data18 = data9.classifications;
                            if (((!(Array.isArray(data18))) && (data18 !== null)) && (typeof data18 !== "string")) {
                                const err25 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/event_property/properties/classifications/type", keyword: "type", params: { type: schema35.properties.classifications.type }, message: "must be array,null,string", schema: schema35.properties.classifications.type, parentSchema: schema35.properties.classifications, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                            if (typeof data18 === "string") {
                                if (func3(data18) > 0) {
                                    const err26 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/event_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema35.properties.classifications, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data18)) {
                                const len2 = data18.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data19 = data18[i2];
                                    if (!(((data19 === "PII") || (data19 === "SENSITIVE")) || (data19 === "REVENUE"))) {
                                        const err27 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i2, schemaPath: "#/$defs/event_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema35.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema35.properties.classifications.items.enum, parentSchema: schema35.properties.classifications.items, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err27];
                                        }
                                        else {
                                            vErrors.push(err27);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.renamed_from !== undefined) {
                            let data20 = data9.renamed_from;
                            if ((((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")) && (!(Array.isArray(data20)))) {
                                const err28 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/event_property/properties/renamed_from/type", keyword: "type", params: { type: schema35.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema35.properties.renamed_from.type, parentSchema: schema35.properties.renamed_from, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                            if (Array.isArray(data20)) {
                                if (data20.length < 1) {
                                    const err29 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/event_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35.properties.renamed_from, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                const len3 = data20.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data21 = data20[i3];
                                    if ((((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")) && (data21 !== null)) {
                                        const err30 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i3, schemaPath: "#/$defs/event_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema35.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema35.properties.renamed_from.items.type, parentSchema: schema35.properties.renamed_from.items, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err30];
                                        }
                                        else {
                                            vErrors.push(err30);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data9.deleted !== undefined) {
                            let data22 = data9.deleted;
                            if (true !== data22) {
                                const err31 = { instancePath: instancePath + "/event_properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/event_property/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema35.properties.deleted, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.user_properties !== undefined) {
            let data23 = data.user_properties;
            if ((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)) {
                const err32 = { instancePath: instancePath + "/user_properties", schemaPath: "#/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.user_properties.type }, message: "must be object,null", schema: schema31.properties.user_properties.type, parentSchema: schema31.properties.user_properties, data: data23 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key6 in data23) {
                    let data24 = data23[key6];
                    if ((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)) {
                        const err33 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/user_property/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null", schema: schema36.type, parentSchema: schema36, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        for (const key7 in data24) {
                            if (!(func1.call(schema36.properties, key7))) {
                                const err34 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/user_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data24.type !== undefined) {
                            let data25 = data24.type;
                            if (!(((((data25 === "string") || (data25 === "number")) || (data25 === "boolean")) || (data25 === "enum")) || (data25 === "any"))) {
                                const err35 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/user_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema36.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.type.enum, parentSchema: schema36.properties.type, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data24.description !== undefined) {
                            let data26 = data24.description;
                            if (((typeof data26 !== "string") && (data26 !== null)) && (!(Array.isArray(data26)))) {
                                const err36 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/user_property/properties/description/type", keyword: "type", params: { type: schema36.properties.description.type }, message: "must be string,null,array", schema: schema36.properties.description.type, parentSchema: schema36.properties.description, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                            if (Array.isArray(data26)) {
                                if (data26.length > 0) {
                                    const err37 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/user_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema36.properties.description, data: data26 };
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
                        if (data24.regex !== undefined) {
                            let data27 = data24.regex;
                            if (((typeof data27 !== "string") && (data27 !== null)) && (!(Array.isArray(data27)))) {
                                const err38 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/user_property/properties/regex/type", keyword: "type", params: { type: schema36.properties.regex.type }, message: "must be string,null,array", schema: schema36.properties.regex.type, parentSchema: schema36.properties.regex, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                            if (Array.isArray(data27)) {
                                if (data27.length > 0) {
                                    const err39 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/user_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema36.properties.regex, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.enum_values !== undefined) {
                            let data28 = data24.enum_values;
                            if (((!(Array.isArray(data28))) && (data28 !== null)) && (typeof data28 !== "string")) {
                                const err40 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/user_property/properties/enum_values/type", keyword: "type", params: { type: schema36.properties.enum_values.type }, message: "must be array,null,string", schema: schema36.properties.enum_values.type, parentSchema: schema36.properties.enum_values, data: data28 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                            if (typeof data28 === "string") {
                                if (func3(data28) > 0) {
                                    const err41 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/user_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema36.properties.enum_values, data: data28 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data28)) {
                                const len4 = data28.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data29 = data28[i4];
                                    if ((((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) && (typeof data29 !== "boolean")) && (data29 !== null)) {
                                        const err42 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i4, schemaPath: "#/$defs/user_property/properties/enum_values/items/type", keyword: "type", params: { type: schema36.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema36.properties.enum_values.items.type, parentSchema: schema36.properties.enum_values.items, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data24.is_array_type !== undefined) {
                            let data30 = data24.is_array_type;
                            if (typeof data30 !== "boolean") {
                                const err43 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/user_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.is_array_type.type, parentSchema: schema36.properties.is_array_type, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data24.is_hidden !== undefined) {
                            let data31 = data24.is_hidden;
                            if (typeof data31 !== "boolean") {
                                const err44 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/user_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.is_hidden.type, parentSchema: schema36.properties.is_hidden, data: data31 };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data24.classifications !== undefined) {
                            let data32 = data24.classifications;
                            if (((!(Array.isArray(data32))) && (data32 !== null)) && (typeof data32 !== "string")) {
                                const err45 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/user_property/properties/classifications/type", keyword: "type", params: { type: schema36.properties.classifications.type }, message: "must be array,null,string", schema: schema36.properties.classifications.type, parentSchema: schema36.properties.classifications, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                            if (typeof data32 === "string") {
                                if (func3(data32) > 0) {
                                    const err46 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/user_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema36.properties.classifications, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data32)) {
                                const len5 = data32.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data33 = data32[i5];
                                    if (!(((data33 === "PII") || (data33 === "SENSITIVE")) || (data33 === "REVENUE"))) {
                                        const err47 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i5, schemaPath: "#/$defs/user_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema36.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.classifications.items.enum, parentSchema: schema36.properties.classifications.items, data: data33 };
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
                        if (data24.renamed_from !== undefined) {
                            let data34 = data24.renamed_from;
                            if ((((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")) && (!(Array.isArray(data34)))) {
                                const err48 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/user_property/properties/renamed_from/type", keyword: "type", params: { type: schema36.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema36.properties.renamed_from.type, parentSchema: schema36.properties.renamed_from, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                            if (Array.isArray(data34)) {
                                if (data34.length < 1) {
                                    const err49 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/user_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema36.properties.renamed_from, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                }
                                const len6 = data34.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data35 = data34[i6];
                                    if ((((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")) && (data35 !== null)) {
                                        const err50 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i6, schemaPath: "#/$defs/user_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema36.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema36.properties.renamed_from.items.type, parentSchema: schema36.properties.renamed_from.items, data: data35 };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data24.deleted !== undefined) {
                            let data36 = data24.deleted;
                            if (true !== data36) {
                                const err51 = { instancePath: instancePath + "/user_properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/deleted", schemaPath: "#/$defs/user_property/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema36.properties.deleted, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.group_properties !== undefined) {
            let data37 = data.group_properties;
            if ((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)) {
                const err52 = { instancePath: instancePath + "/group_properties", schemaPath: "#/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.group_properties.type }, message: "must be object,null", schema: schema31.properties.group_properties.type, parentSchema: schema31.properties.group_properties, data: data37 };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key8 in data37) {
                    let data38 = data37[key8];
                    if ((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)) {
                        const err53 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property/type", keyword: "type", params: { type: schema37.type }, message: "must be object,null", schema: schema37.type, parentSchema: schema37, data: data38 };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        for (const key9 in data38) {
                            if (!((((((((key9 === "type") || (key9 === "description")) || (key9 === "regex")) || (key9 === "enum_values")) || (key9 === "is_array_type")) || (key9 === "is_hidden")) || (key9 === "classifications")) || (key9 === "renamed_from"))) {
                                const err54 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                        }
                        if (data38.type !== undefined) {
                            let data39 = data38.type;
                            if (!(((((data39 === "string") || (data39 === "number")) || (data39 === "boolean")) || (data39 === "enum")) || (data39 === "any"))) {
                                const err55 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/group_property/properties/type/enum", keyword: "enum", params: { allowedValues: schema37.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.type.enum, parentSchema: schema37.properties.type, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data38.description !== undefined) {
                            let data40 = data38.description;
                            if (((typeof data40 !== "string") && (data40 !== null)) && (!(Array.isArray(data40)))) {
                                const err56 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property/properties/description/type", keyword: "type", params: { type: schema37.properties.description.type }, message: "must be string,null,array", schema: schema37.properties.description.type, parentSchema: schema37.properties.description, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                            if (Array.isArray(data40)) {
                                if (data40.length > 0) {
                                    const err57 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema37.properties.description, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data38.regex !== undefined) {
                            let data41 = data38.regex;
                            if (((typeof data41 !== "string") && (data41 !== null)) && (!(Array.isArray(data41)))) {
                                const err58 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property/properties/regex/type", keyword: "type", params: { type: schema37.properties.regex.type }, message: "must be string,null,array", schema: schema37.properties.regex.type, parentSchema: schema37.properties.regex, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                            if (Array.isArray(data41)) {
                                if (data41.length > 0) {
                                    const err59 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema37.properties.regex, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data38.enum_values !== undefined) {
                            let data42 = data38.enum_values;
                            if (((!(Array.isArray(data42))) && (data42 !== null)) && (typeof data42 !== "string")) {
                                const err60 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property/properties/enum_values/type", keyword: "type", params: { type: schema37.properties.enum_values.type }, message: "must be array,null,string", schema: schema37.properties.enum_values.type, parentSchema: schema37.properties.enum_values, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            if (typeof data42 === "string") {
                                if (func3(data42) > 0) {
                                    const err61 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema37.properties.enum_values, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data42)) {
                                const len7 = data42.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data43 = data42[i7];
                                    if ((((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")) && (data43 !== null)) {
                                        const err62 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i7, schemaPath: "#/$defs/group_property/properties/enum_values/items/type", keyword: "type", params: { type: schema37.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema37.properties.enum_values.items.type, parentSchema: schema37.properties.enum_values.items, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err62];
                                        }
                                        else {
                                            vErrors.push(err62);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data38.is_array_type !== undefined) {
                            let data44 = data38.is_array_type;
                            if (typeof data44 !== "boolean") {
                                const err63 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/group_property/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.is_array_type.type, parentSchema: schema37.properties.is_array_type, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data38.is_hidden !== undefined) {
                            let data45 = data38.is_hidden;
                            if (typeof data45 !== "boolean") {
                                const err64 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/group_property/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.is_hidden.type, parentSchema: schema37.properties.is_hidden, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data38.classifications !== undefined) {
                            let data46 = data38.classifications;
                            if (((!(Array.isArray(data46))) && (data46 !== null)) && (typeof data46 !== "string")) {
                                const err65 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/group_property/properties/classifications/type", keyword: "type", params: { type: schema37.properties.classifications.type }, message: "must be array,null,string", schema: schema37.properties.classifications.type, parentSchema: schema37.properties.classifications, data: data46 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                            if (typeof data46 === "string") {
                                if (func3(data46) > 0) {
                                    const err66 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications", schemaPath: "#/$defs/group_property/properties/classifications/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema37.properties.classifications, data: data46 };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data46)) {
                                const len8 = data46.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data47 = data46[i8];
                                    if (!(((data47 === "PII") || (data47 === "SENSITIVE")) || (data47 === "REVENUE"))) {
                                        const err67 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/classifications/" + i8, schemaPath: "#/$defs/group_property/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.classifications.items.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.classifications.items.enum, parentSchema: schema37.properties.classifications.items, data: data47 };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data38.renamed_from !== undefined) {
                            let data48 = data38.renamed_from;
                            if ((((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")) && (!(Array.isArray(data48)))) {
                                const err68 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/group_property/properties/renamed_from/type", keyword: "type", params: { type: schema37.properties.renamed_from.type }, message: "must be string,number,boolean,array", schema: schema37.properties.renamed_from.type, parentSchema: schema37.properties.renamed_from, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                            if (Array.isArray(data48)) {
                                if (data48.length < 1) {
                                    const err69 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/$defs/group_property/properties/renamed_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.renamed_from, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                const len9 = data48.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    let data49 = data48[i9];
                                    if ((((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))) && (typeof data49 !== "boolean")) && (data49 !== null)) {
                                        const err70 = { instancePath: instancePath + "/group_properties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from/" + i9, schemaPath: "#/$defs/group_property/properties/renamed_from/items/type", keyword: "type", params: { type: schema37.properties.renamed_from.items.type }, message: "must be string,number,boolean,null", schema: schema37.properties.renamed_from.items.type, parentSchema: schema37.properties.renamed_from.items, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (data.group_types !== undefined) {
            let data50 = data.group_types;
            if ((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)) {
                const err71 = { instancePath: instancePath + "/group_types", schemaPath: "#/properties/group_types/type", keyword: "type", params: { type: schema31.properties.group_types.type }, message: "must be object,null", schema: schema31.properties.group_types.type, parentSchema: schema31.properties.group_types, data: data50 };
                if (vErrors === null) {
                    vErrors = [err71];
                }
                else {
                    vErrors.push(err71);
                }
                errors++;
            }
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key10 in data50) {
                    let data51 = data50[key10];
                    if ((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)) {
                        const err72 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/group_types/additionalProperties/type", keyword: "type", params: { type: schema31.properties.group_types.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.group_types.additionalProperties.type, parentSchema: schema31.properties.group_types.additionalProperties, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                        for (const key11 in data51) {
                            if (!(key11 === "properties")) {
                                const err73 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/group_types/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.group_types.additionalProperties, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data51.properties !== undefined) {
                            let data52 = data51.properties;
                            if ((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)) {
                                const err74 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties", schemaPath: "#/properties/group_types/additionalProperties/properties/properties/type", keyword: "type", params: { type: schema31.properties.group_types.additionalProperties.properties.properties.type }, message: "must be object,null", schema: schema31.properties.group_types.additionalProperties.properties.properties.type, parentSchema: schema31.properties.group_types.additionalProperties.properties.properties, data: data52 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                for (const key12 in data52) {
                                    let data53 = data52[key12];
                                    if ((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)) {
                                        const err75 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property_use/type", keyword: "type", params: { type: schema38.type }, message: "must be object,null", schema: schema38.type, parentSchema: schema38, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err75];
                                        }
                                        else {
                                            vErrors.push(err75);
                                        }
                                        errors++;
                                    }
                                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                        for (const key13 in data53) {
                                            if (!((((((key13 === "type") || (key13 === "description")) || (key13 === "regex")) || (key13 === "enum_values")) || (key13 === "is_array_type")) || (key13 === "is_hidden"))) {
                                                const err76 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/group_property_use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data: data53 };
                                                if (vErrors === null) {
                                                    vErrors = [err76];
                                                }
                                                else {
                                                    vErrors.push(err76);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.type !== undefined) {
                                            let data54 = data53.type;
                                            if (!(((((data54 === "string") || (data54 === "number")) || (data54 === "boolean")) || (data54 === "enum")) || (data54 === "any"))) {
                                                const err77 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/$defs/group_property_use/properties/type/enum", keyword: "enum", params: { allowedValues: schema38.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.type.enum, parentSchema: schema38.properties.type, data: data54 };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.description !== undefined) {
                                            let data55 = data53.description;
                                            if (((typeof data55 !== "string") && (data55 !== null)) && (!(Array.isArray(data55)))) {
                                                const err78 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property_use/properties/description/type", keyword: "type", params: { type: schema38.properties.description.type }, message: "must be string,null,array", schema: schema38.properties.description.type, parentSchema: schema38.properties.description, data: data55 };
                                                if (vErrors === null) {
                                                    vErrors = [err78];
                                                }
                                                else {
                                                    vErrors.push(err78);
                                                }
                                                errors++;
                                            }
                                            if (Array.isArray(data55)) {
                                                if (data55.length > 0) {
                                                    const err79 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/group_property_use/properties/description/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema38.properties.description, data: data55 };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data53.regex !== undefined) {
                                            let data56 = data53.regex;
                                            if (((typeof data56 !== "string") && (data56 !== null)) && (!(Array.isArray(data56)))) {
                                                const err80 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property_use/properties/regex/type", keyword: "type", params: { type: schema38.properties.regex.type }, message: "must be string,null,array", schema: schema38.properties.regex.type, parentSchema: schema38.properties.regex, data: data56 };
                                                if (vErrors === null) {
                                                    vErrors = [err80];
                                                }
                                                else {
                                                    vErrors.push(err80);
                                                }
                                                errors++;
                                            }
                                            if (Array.isArray(data56)) {
                                                if (data56.length > 0) {
                                                    const err81 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/regex", schemaPath: "#/$defs/group_property_use/properties/regex/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema38.properties.regex, data: data56 };
                                                    if (vErrors === null) {
                                                        vErrors = [err81];
                                                    }
                                                    else {
                                                        vErrors.push(err81);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data53.enum_values !== undefined) {
                                            let data57 = data53.enum_values;
                                            if (((!(Array.isArray(data57))) && (data57 !== null)) && (typeof data57 !== "string")) {
                                                const err82 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property_use/properties/enum_values/type", keyword: "type", params: { type: schema38.properties.enum_values.type }, message: "must be array,null,string", schema: schema38.properties.enum_values.type, parentSchema: schema38.properties.enum_values, data: data57 };
                                                if (vErrors === null) {
                                                    vErrors = [err82];
                                                }
                                                else {
                                                    vErrors.push(err82);
                                                }
                                                errors++;
                                            }
                                            if (typeof data57 === "string") {
                                                if (func3(data57) > 0) {
                                                    const err83 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values", schemaPath: "#/$defs/group_property_use/properties/enum_values/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters", schema: 0, parentSchema: schema38.properties.enum_values, data: data57 };
                                                    if (vErrors === null) {
                                                        vErrors = [err83];
                                                    }
                                                    else {
                                                        vErrors.push(err83);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (Array.isArray(data57)) {
                                                const len10 = data57.length;
                                                for (let i10 = 0; i10 < len10; i10++) {
                                                    let data58 = data57[i10];
                                                    if ((((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))) && (typeof data58 !== "boolean")) && (data58 !== null)) {
                                                        const err84 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum_values/" + i10, schemaPath: "#/$defs/group_property_use/properties/enum_values/items/type", keyword: "type", params: { type: schema38.properties.enum_values.items.type }, message: "must be string,number,boolean,null", schema: schema38.properties.enum_values.items.type, parentSchema: schema38.properties.enum_values.items, data: data58 };
                                                        if (vErrors === null) {
                                                            vErrors = [err84];
                                                        }
                                                        else {
                                                            vErrors.push(err84);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                        if (data53.is_array_type !== undefined) {
                                            let data59 = data53.is_array_type;
                                            if (typeof data59 !== "boolean") {
                                                const err85 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_array_type", schemaPath: "#/$defs/group_property_use/properties/is_array_type/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.is_array_type.type, parentSchema: schema38.properties.is_array_type, data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err85];
                                                }
                                                else {
                                                    vErrors.push(err85);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data53.is_hidden !== undefined) {
                                            let data60 = data53.is_hidden;
                                            if (typeof data60 !== "boolean") {
                                                const err86 = { instancePath: instancePath + "/group_types/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/properties/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_hidden", schemaPath: "#/$defs/group_property_use/properties/is_hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.is_hidden.type, parentSchema: schema38.properties.is_hidden, data: data60 };
                                                if (vErrors === null) {
                                                    vErrors = [err86];
                                                }
                                                else {
                                                    vErrors.push(err86);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        if (data.ignore !== undefined) {
            let data61 = data.ignore;
            if ((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (data61 !== null)) {
                const err87 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: schema31.properties.ignore.type }, message: "must be object,null", schema: schema31.properties.ignore.type, parentSchema: schema31.properties.ignore, data: data61 };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    vErrors.push(err87);
                }
                errors++;
            }
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key14 in data61) {
                    if (!(((((key14 === "categories") || (key14 === "events")) || (key14 === "event_properties")) || (key14 === "user_properties")) || (key14 === "group_properties"))) {
                        const err88 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.ignore, data: data61 };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data61.categories !== undefined) {
                    let data62 = data61.categories;
                    if ((!(Array.isArray(data62))) && (data62 !== null)) {
                        const err89 = { instancePath: instancePath + "/ignore/categories", schemaPath: "#/properties/ignore/properties/categories/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.categories.type, parentSchema: schema31.properties.ignore.properties.categories, data: data62 };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                    if (Array.isArray(data62)) {
                        const len11 = data62.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data63 = data62[i11];
                            if ((((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))) && (typeof data63 !== "boolean")) && (data63 !== null)) {
                                const err90 = { instancePath: instancePath + "/ignore/categories/" + i11, schemaPath: "#/properties/ignore/properties/categories/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.categories.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.categories.items.type, parentSchema: schema31.properties.ignore.properties.categories.items, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.events !== undefined) {
                    let data64 = data61.events;
                    if ((!(Array.isArray(data64))) && (data64 !== null)) {
                        const err91 = { instancePath: instancePath + "/ignore/events", schemaPath: "#/properties/ignore/properties/events/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.events.type, parentSchema: schema31.properties.ignore.properties.events, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                    if (Array.isArray(data64)) {
                        const len12 = data64.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data65 = data64[i12];
                            if ((((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))) && (typeof data65 !== "boolean")) && (data65 !== null)) {
                                const err92 = { instancePath: instancePath + "/ignore/events/" + i12, schemaPath: "#/properties/ignore/properties/events/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.events.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.events.items.type, parentSchema: schema31.properties.ignore.properties.events.items, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err92];
                                }
                                else {
                                    vErrors.push(err92);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.event_properties !== undefined) {
                    let data66 = data61.event_properties;
                    if ((!(Array.isArray(data66))) && (data66 !== null)) {
                        const err93 = { instancePath: instancePath + "/ignore/event_properties", schemaPath: "#/properties/ignore/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.event_properties.type, parentSchema: schema31.properties.ignore.properties.event_properties, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                    if (Array.isArray(data66)) {
                        const len13 = data66.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                            let data67 = data66[i13];
                            if ((((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")) && (data67 !== null)) {
                                const err94 = { instancePath: instancePath + "/ignore/event_properties/" + i13, schemaPath: "#/properties/ignore/properties/event_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.event_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.event_properties.items.type, parentSchema: schema31.properties.ignore.properties.event_properties.items, data: data67 };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.user_properties !== undefined) {
                    let data68 = data61.user_properties;
                    if ((!(Array.isArray(data68))) && (data68 !== null)) {
                        const err95 = { instancePath: instancePath + "/ignore/user_properties", schemaPath: "#/properties/ignore/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.user_properties.type, parentSchema: schema31.properties.ignore.properties.user_properties, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                    if (Array.isArray(data68)) {
                        const len14 = data68.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                            let data69 = data68[i14];
                            if ((((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))) && (typeof data69 !== "boolean")) && (data69 !== null)) {
                                const err96 = { instancePath: instancePath + "/ignore/user_properties/" + i14, schemaPath: "#/properties/ignore/properties/user_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.user_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.user_properties.items.type, parentSchema: schema31.properties.ignore.properties.user_properties.items, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data61.group_properties !== undefined) {
                    let data70 = data61.group_properties;
                    if ((!(Array.isArray(data70))) && (data70 !== null)) {
                        const err97 = { instancePath: instancePath + "/ignore/group_properties", schemaPath: "#/properties/ignore/properties/group_properties/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.type }, message: "must be array,null", schema: schema31.properties.ignore.properties.group_properties.type, parentSchema: schema31.properties.ignore.properties.group_properties, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                    if (Array.isArray(data70)) {
                        const len15 = data70.length;
                        for (let i15 = 0; i15 < len15; i15++) {
                            let data71 = data70[i15];
                            if ((((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))) && (typeof data71 !== "boolean")) && (data71 !== null)) {
                                const err98 = { instancePath: instancePath + "/ignore/group_properties/" + i15, schemaPath: "#/properties/ignore/properties/group_properties/items/type", keyword: "type", params: { type: schema31.properties.ignore.properties.group_properties.items.type }, message: "must be string,number,boolean,null", schema: schema31.properties.ignore.properties.group_properties.items.type, parentSchema: schema31.properties.ignore.properties.group_properties.items, data: data71 };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
        }
        if (data.rules !== undefined) {
            let data72 = data.rules;
            if ((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)) {
                const err99 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema31.properties.rules.type }, message: "must be object,null", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data72 };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
            if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                for (const key15 in data72) {
                    if (!(((key15 === "event_name") || (key15 === "property_name")) || (key15 === "required_fields"))) {
                        const err100 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules, data: data72 };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                if (data72.event_name !== undefined) {
                    let data73 = data72.event_name;
                    const _errs158 = errors;
                    let valid53 = false;
                    let passing0 = null;
                    const _errs159 = errors;
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        if (data73.style === undefined) {
                            const err101 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[0], data: data73 };
                            if (vErrors === null) {
                                vErrors = [err101];
                            }
                            else {
                                vErrors.push(err101);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs159 === errors;
                    if (_valid0) {
                        valid53 = true;
                        passing0 = 0;
                        var props0 = {};
                        props0.style = true;
                    }
                    const _errs160 = errors;
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        if (data73.pattern === undefined) {
                            const err102 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.event_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.event_name.oneOf[1], data: data73 };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs160 === errors;
                    if (_valid0 && valid53) {
                        valid53 = false;
                        passing0 = [passing0, 1];
                    }
                    else {
                        if (_valid0) {
                            valid53 = true;
                            passing0 = 1;
                            if (props0 !== true) {
                                props0 = props0 || {};
                                props0.pattern = true;
                            }
                        }
                    }
                    if (!valid53) {
                        const err103 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.event_name.oneOf, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs158;
                        if (vErrors !== null) {
                            if (_errs158) {
                                vErrors.length = _errs158;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                        for (const key16 in data73) {
                            if (!(((key16 === "style") || (key16 === "pattern")) || (key16 === "severity"))) {
                                const err104 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                        if (data73.style !== undefined) {
                            let data74 = data73.style;
                            if (!((((((data74 === "title") || (data74 === "sentence")) || (data74 === "snake")) || (data74 === "kebab")) || (data74 === "camel")) || (data74 === "pascal"))) {
                                const err105 = { instancePath: instancePath + "/rules/event_name/style", schemaPath: "#/properties/rules/properties/event_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.style, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data73.pattern !== undefined) {
                            let data75 = data73.pattern;
                            if (typeof data75 !== "string") {
                                const err106 = { instancePath: instancePath + "/rules/event_name/pattern", schemaPath: "#/properties/rules/properties/event_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.event_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.event_name.properties.pattern, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                        if (data73.severity !== undefined) {
                            let data76 = data73.severity;
                            if (!(((data76 === "error") || (data76 === "warning")) || (data76 === "off"))) {
                                const err107 = { instancePath: instancePath + "/rules/event_name/severity", schemaPath: "#/properties/rules/properties/event_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.event_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.event_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.event_name.properties.severity, data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err108 = { instancePath: instancePath + "/rules/event_name", schemaPath: "#/properties/rules/properties/event_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.event_name.type, parentSchema: schema31.properties.rules.properties.event_name, data: data73 };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
                if (data72.property_name !== undefined) {
                    let data77 = data72.property_name;
                    const _errs168 = errors;
                    let valid55 = false;
                    let passing1 = null;
                    const _errs169 = errors;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.style === undefined) {
                            const err109 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property '" + "style" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[0].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[0], data: data77 };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs169 === errors;
                    if (_valid1) {
                        valid55 = true;
                        passing1 = 0;
                        var props1 = {};
                        props1.style = true;
                    }
                    const _errs170 = errors;
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        if (data77.pattern === undefined) {
                            const err110 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'", schema: schema31.properties.rules.properties.property_name.oneOf[1].required, parentSchema: schema31.properties.rules.properties.property_name.oneOf[1], data: data77 };
                            if (vErrors === null) {
                                vErrors = [err110];
                            }
                            else {
                                vErrors.push(err110);
                            }
                            errors++;
                        }
                    }
                    var _valid1 = _errs170 === errors;
                    if (_valid1 && valid55) {
                        valid55 = false;
                        passing1 = [passing1, 1];
                    }
                    else {
                        if (_valid1) {
                            valid55 = true;
                            passing1 = 1;
                            if (props1 !== true) {
                                props1 = props1 || {};
                                props1.pattern = true;
                            }
                        }
                    }
                    if (!valid55) {
                        const err111 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.rules.properties.property_name.oneOf, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs168;
                        if (vErrors !== null) {
                            if (_errs168) {
                                vErrors.length = _errs168;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                        for (const key17 in data77) {
                            if (!(((key17 === "style") || (key17 === "pattern")) || (key17 === "severity"))) {
                                const err112 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data77.style !== undefined) {
                            let data78 = data77.style;
                            if (!((((((data78 === "title") || (data78 === "sentence")) || (data78 === "snake")) || (data78 === "kebab")) || (data78 === "camel")) || (data78 === "pascal"))) {
                                const err113 = { instancePath: instancePath + "/rules/property_name/style", schemaPath: "#/properties/rules/properties/property_name/properties/style/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.style.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.style, data: data78 };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data77.pattern !== undefined) {
                            let data79 = data77.pattern;
                            if (typeof data79 !== "string") {
                                const err114 = { instancePath: instancePath + "/rules/property_name/pattern", schemaPath: "#/properties/rules/properties/property_name/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.rules.properties.property_name.properties.pattern.type, parentSchema: schema31.properties.rules.properties.property_name.properties.pattern, data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data77.severity !== undefined) {
                            let data80 = data77.severity;
                            if (!(((data80 === "error") || (data80 === "warning")) || (data80 === "off"))) {
                                const err115 = { instancePath: instancePath + "/rules/property_name/severity", schemaPath: "#/properties/rules/properties/property_name/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.property_name.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.property_name.properties.severity.enum, parentSchema: schema31.properties.rules.properties.property_name.properties.severity, data: data80 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err116 = { instancePath: instancePath + "/rules/property_name", schemaPath: "#/properties/rules/properties/property_name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.property_name.type, parentSchema: schema31.properties.rules.properties.property_name, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                }
                if (data72.required_fields !== undefined) {
                    let data81 = data72.required_fields;
                    if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                        for (const key18 in data81) {
                            if (!((((key18 === "events") || (key18 === "event_properties")) || (key18 === "user_properties")) || (key18 === "severity"))) {
                                const err117 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.properties.required_fields, data: data81 };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                        if (data81.events !== undefined) {
                            let data82 = data81.events;
                            if ((!(Array.isArray(data82))) && (data82 !== null)) {
                                const err118 = { instancePath: instancePath + "/rules/required_fields/events", schemaPath: "#/properties/rules/properties/required_fields/properties/events/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.events.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.events.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.events, data: data82 };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                            if (Array.isArray(data82)) {
                                const len16 = data82.length;
                                for (let i16 = 0; i16 < len16; i16++) {
                                    let data83 = data82[i16];
                                    if (!((((((((((data83 === "category") || (data83 === "description")) || (data83 === "display_name")) || (data83 === "owner")) || (data83 === "tags")) || (data83 === "is_active")) || (data83 === "is_hidden_from_dropdowns")) || (data83 === "is_hidden_from_persona_results")) || (data83 === "is_hidden_from_pathfinder")) || (data83 === "is_hidden_from_timeline"))) {
                                        const err119 = { instancePath: instancePath + "/rules/required_fields/events/" + i16, schemaPath: "#/properties/rules/properties/required_fields/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.events.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.events.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.events.items, data: data83 };
                                        if (vErrors === null) {
                                            vErrors = [err119];
                                        }
                                        else {
                                            vErrors.push(err119);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.event_properties !== undefined) {
                            let data84 = data81.event_properties;
                            if ((!(Array.isArray(data84))) && (data84 !== null)) {
                                const err120 = { instancePath: instancePath + "/rules/required_fields/event_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.event_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties, data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err120];
                                }
                                else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                            if (Array.isArray(data84)) {
                                const len17 = data84.length;
                                for (let i17 = 0; i17 < len17; i17++) {
                                    let data85 = data84[i17];
                                    if (!((((((((data85 === "type") || (data85 === "description")) || (data85 === "regex")) || (data85 === "enum_values")) || (data85 === "is_array_type")) || (data85 === "is_required")) || (data85 === "is_hidden")) || (data85 === "classifications"))) {
                                        const err121 = { instancePath: instancePath + "/rules/required_fields/event_properties/" + i17, schemaPath: "#/properties/rules/properties/required_fields/properties/event_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.event_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.event_properties.items, data: data85 };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.user_properties !== undefined) {
                            let data86 = data81.user_properties;
                            if ((!(Array.isArray(data86))) && (data86 !== null)) {
                                const err122 = { instancePath: instancePath + "/rules/required_fields/user_properties", schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/type", keyword: "type", params: { type: schema31.properties.rules.properties.required_fields.properties.user_properties.type }, message: "must be array,null", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.type, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties, data: data86 };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                            if (Array.isArray(data86)) {
                                const len18 = data86.length;
                                for (let i18 = 0; i18 < len18; i18++) {
                                    let data87 = data86[i18];
                                    if (!(((((((data87 === "type") || (data87 === "description")) || (data87 === "regex")) || (data87 === "enum_values")) || (data87 === "is_array_type")) || (data87 === "is_hidden")) || (data87 === "classifications"))) {
                                        const err123 = { instancePath: instancePath + "/rules/required_fields/user_properties/" + i18, schemaPath: "#/properties/rules/properties/required_fields/properties/user_properties/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.user_properties.items.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.user_properties.items, data: data87 };
                                        if (vErrors === null) {
                                            vErrors = [err123];
                                        }
                                        else {
                                            vErrors.push(err123);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data81.severity !== undefined) {
                            let data88 = data81.severity;
                            if (!(((data88 === "error") || (data88 === "warning")) || (data88 === "off"))) {
                                const err124 = { instancePath: instancePath + "/rules/required_fields/severity", schemaPath: "#/properties/rules/properties/required_fields/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties.required_fields.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.properties.required_fields.properties.severity.enum, parentSchema: schema31.properties.rules.properties.required_fields.properties.severity, data: data88 };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err125 = { instancePath: instancePath + "/rules/required_fields", schemaPath: "#/properties/rules/properties/required_fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.properties.required_fields.type, parentSchema: schema31.properties.rules.properties.required_fields, data: data81 };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
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
