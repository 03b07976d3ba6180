/* eslint-disable */
// Machine-written from asyncapi/agent/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/agent/asyncapi.yaml --out <this folder>

import * as module0 from "ajv/dist/runtime/ucs2length.js";
const unwrap = (module) => {
  let found = module;
  while (typeof found !== 'function' && found.fullFormats === undefined && found.default !== undefined) found = found.default;
  return found;
};
const patternOf = (source) => {
  for (const flags of ['u', '']) {
    try {
      const expression = new RegExp(source, flags);
      return { test: (text) => expression.test(text) };
    } catch {
      // Not with these flags.
    }
  }
  return { test: () => true };
};
export const isConversationInitiationClientDataMessage = validate0;
const schema0 = {"type":"object","required":["type"],"properties":{"type":{"const":"conversation_initiation_client_data"},"conversation_config_override":{"$ref":"definitions#/definitions/d0"},"custom_llm_extra_body":{"type":"object"},"dynamic_variables":{"$ref":"definitions#/definitions/d7"},"user_id":{"type":["string","null"]},"source_info":{"$ref":"definitions#/definitions/d8"},"branch_id":{"type":"string"},"environment":{"type":"string"},"starting_workflow_node_id":{"type":"string"},"procedure_ids":{"type":"array","items":{"type":"string"}},"tool_mock_config":{"$ref":"definitions#/definitions/d9"},"conversation_initiation_client_data":false,"conversation_initiation_client_data_event":false}};
const schema11 = {"type":"object"};
const func0 = Object.prototype.hasOwnProperty;
const schema2 = {"type":"object","properties":{"agent":{"$ref":"definitions#/definitions/d1"},"asr":{"type":"object","properties":{"keywords":{"type":"array","items":{"type":"string"}}}},"turn":{"type":"object","properties":{"soft_timeout_config":{"type":"object","properties":{"message":{"type":"string"},"additional_soft_timeout_messages":{"type":"array","items":{"type":"string"}}}}}},"tts":{"$ref":"definitions#/definitions/d4"},"conversation":{"$ref":"definitions#/definitions/d6"},"text_only":{"type":"boolean"}}};
const schema3 = {"type":"object","properties":{"first_message":{"type":"string"},"language":{"type":"string"},"max_conversation_duration_message":{"type":"string"},"prompt":{"type":"object","properties":{"prompt":{"type":"string"},"llm":{"type":"string"},"tool_ids":{"type":"array","items":{"type":"string"}},"tool_ids_strict":{"type":"boolean"},"knowledge_base":{"type":"array","items":{"$ref":"definitions#/definitions/d2"}},"native_mcp_server_ids":{"$ref":"definitions#/definitions/d3"}}},"native_mcp_server_ids":{"$ref":"definitions#/definitions/d3"}}};
const schema5 = {"type":"array","items":{"type":"string"},"maxItems":10};
const schema4 = {"type":"object","required":["type","name","id"],"properties":{"type":{"type":"string","enum":["file","url","text","folder"]},"name":{"type":"string"},"id":{"type":"string"},"usage_mode":{"type":"string","enum":["prompt","auto"]}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs2 = errors;
const vSchema0 = schema4.properties.type.enum;
if(!((((data0 === "file") || (data0 === "url")) || (data0 === "text")) || (data0 === "folder"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema4.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
if(data.usage_mode !== undefined && func0.call(data, "usage_mode")){
let data3 = data.usage_mode;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/usage_mode",schemaPath:"#/properties/usage_mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
const vSchema1 = schema4.properties.usage_mode.enum;
if(!((data3 === "prompt") || (data3 === "auto"))){
const err8 = {instancePath:instancePath+"/usage_mode",schemaPath:"#/properties/usage_mode/enum",keyword:"enum",params:{allowedValues: schema4.properties.usage_mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs7 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_message !== undefined && func0.call(data, "first_message")){
let data0 = data.first_message;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/first_message",schemaPath:"#/properties/first_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.language !== undefined && func0.call(data, "language")){
let data1 = data.language;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.max_conversation_duration_message !== undefined && func0.call(data, "max_conversation_duration_message")){
let data2 = data.max_conversation_duration_message;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/max_conversation_duration_message",schemaPath:"#/properties/max_conversation_duration_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
if(data.prompt !== undefined && func0.call(data, "prompt")){
let data3 = data.prompt;
const _errs7 = errors;
const _errs8 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.prompt !== undefined && func0.call(data3, "prompt")){
let data4 = data3.prompt;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/prompt/prompt",schemaPath:"#/properties/prompt/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs10 = errors;
var valid1 = _errs9 === errors;
}
if(data3.llm !== undefined && func0.call(data3, "llm")){
let data5 = data3.llm;
const _errs11 = errors;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/prompt/llm",schemaPath:"#/properties/prompt/properties/llm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs12 = errors;
var valid1 = _errs11 === errors;
}
if(data3.tool_ids !== undefined && func0.call(data3, "tool_ids")){
let data6 = data3.tool_ids;
const _errs13 = errors;
const _errs14 = errors;
if(Array.isArray(data6)){
let valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(typeof data7 !== "string"){
const err5 = {instancePath:instancePath+"/prompt/tool_ids/" + i0,schemaPath:"#/properties/prompt/properties/tool_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs16 = errors;
var valid2 = _errs15 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/prompt/tool_ids",schemaPath:"#/properties/prompt/properties/tool_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs13 === errors;
}
if(data3.tool_ids_strict !== undefined && func0.call(data3, "tool_ids_strict")){
let data8 = data3.tool_ids_strict;
const _errs17 = errors;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/prompt/tool_ids_strict",schemaPath:"#/properties/prompt/properties/tool_ids_strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs18 = errors;
var valid1 = _errs17 === errors;
}
if(data3.knowledge_base !== undefined && func0.call(data3, "knowledge_base")){
let data9 = data3.knowledge_base;
const _errs19 = errors;
const _errs20 = errors;
if(Array.isArray(data9)){
let valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(!(validate4(data10, {instancePath:instancePath+"/prompt/knowledge_base/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
else {
}
var valid4 = _errs21 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/prompt/knowledge_base",schemaPath:"#/properties/prompt/properties/knowledge_base/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs19 === errors;
}
if(data3.native_mcp_server_ids !== undefined && func0.call(data3, "native_mcp_server_ids")){
let data11 = data3.native_mcp_server_ids;
const _errs22 = errors;
const _errs23 = errors;
const _errs24 = errors;
if(Array.isArray(data11)){
if(data11.length > 10){
const err9 = {instancePath:instancePath+"/prompt/native_mcp_server_ids",schemaPath:"definitions#/definitions/d3/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
let valid8 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs25 = errors;
if(typeof data12 !== "string"){
const err10 = {instancePath:instancePath+"/prompt/native_mcp_server_ids/" + i2,schemaPath:"definitions#/definitions/d3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs26 = errors;
var valid7 = _errs25 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/prompt/native_mcp_server_ids",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid6 = _errs23 === errors;
var valid1 = _errs22 === errors;
}
}
else {
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.native_mcp_server_ids !== undefined && func0.call(data, "native_mcp_server_ids")){
let data13 = data.native_mcp_server_ids;
const _errs27 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(Array.isArray(data13)){
if(data13.length > 10){
const err13 = {instancePath:instancePath+"/native_mcp_server_ids",schemaPath:"definitions#/definitions/d3/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let valid11 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs30 = errors;
if(typeof data14 !== "string"){
const err14 = {instancePath:instancePath+"/native_mcp_server_ids/" + i3,schemaPath:"definitions#/definitions/d3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs31 = errors;
var valid10 = _errs30 === errors;
if(!valid10){
valid11 = false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/native_mcp_server_ids",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid9 = _errs28 === errors;
var valid0 = _errs27 === errors;
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","properties":{"voice_id":{"type":"string"},"model_id":{"type":"string"},"stability":{"$ref":"definitions#/definitions/d5"},"similarity_boost":{"$ref":"definitions#/definitions/d5"},"speed":{"type":"number","minimum":0.7,"maximum":5},"supported_voices":{"type":"array","items":{"type":"object"}},"pronunciation_dictionary_locators":{"type":"array","items":{"type":"object"}}}};
const schema8 = {"type":"number","minimum":0,"maximum":1};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voice_id !== undefined && func0.call(data, "voice_id")){
let data0 = data.voice_id;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/voice_id",schemaPath:"#/properties/voice_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.model_id !== undefined && func0.call(data, "model_id")){
let data1 = data.model_id;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.stability !== undefined && func0.call(data, "stability")){
let data2 = data.stability;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 == "number"){
if(data2 > 1 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/stability",schemaPath:"definitions#/definitions/d5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/stability",schemaPath:"definitions#/definitions/d5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stability",schemaPath:"definitions#/definitions/d5/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.similarity_boost !== undefined && func0.call(data, "similarity_boost")){
let data3 = data.similarity_boost;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 > 1 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/similarity_boost",schemaPath:"definitions#/definitions/d5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/similarity_boost",schemaPath:"definitions#/definitions/d5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/similarity_boost",schemaPath:"definitions#/definitions/d5/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.speed !== undefined && func0.call(data, "speed")){
let data4 = data.speed;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 5 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 0.7 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.7},message:"must be >= 0.7"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.supported_voices !== undefined && func0.call(data, "supported_voices")){
let data5 = data.supported_voices;
const _errs13 = errors;
const _errs14 = errors;
if(Array.isArray(data5)){
let valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err11 = {instancePath:instancePath+"/supported_voices/" + i0,schemaPath:"#/properties/supported_voices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs16 = errors;
var valid3 = _errs15 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
const err12 = {instancePath:instancePath+"/supported_voices",schemaPath:"#/properties/supported_voices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs13 === errors;
}
if(data.pronunciation_dictionary_locators !== undefined && func0.call(data, "pronunciation_dictionary_locators")){
let data7 = data.pronunciation_dictionary_locators;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data7)){
let valid6 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err13 = {instancePath:instancePath+"/pronunciation_dictionary_locators/" + i1,schemaPath:"#/properties/pronunciation_dictionary_locators/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs20 = errors;
var valid5 = _errs19 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pronunciation_dictionary_locators",schemaPath:"#/properties/pronunciation_dictionary_locators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs17 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","properties":{"text_only":{"type":"boolean"},"max_duration_seconds":{"type":"integer","minimum":1},"client_events":{"type":"array","minItems":1,"items":{"type":"string"}}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text_only !== undefined && func0.call(data, "text_only")){
let data0 = data.text_only;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
const err0 = {instancePath:instancePath+"/text_only",schemaPath:"#/properties/text_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.max_duration_seconds !== undefined && func0.call(data, "max_duration_seconds")){
let data1 = data.max_duration_seconds;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err1 = {instancePath:instancePath+"/max_duration_seconds",schemaPath:"#/properties/max_duration_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/max_duration_seconds",schemaPath:"#/properties/max_duration_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs3 === errors;
}
if(data.client_events !== undefined && func0.call(data, "client_events")){
let data2 = data.client_events;
const _errs5 = errors;
const _errs6 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/client_events",schemaPath:"#/properties/client_events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/client_events/" + i0,schemaPath:"#/properties/client_events/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
var valid1 = _errs7 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/client_events",schemaPath:"#/properties/client_events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs5 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent !== undefined && func0.call(data, "agent")){
let data0 = data.agent;
const _errs1 = errors;
if(!(validate3(data0, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
}
if(data.asr !== undefined && func0.call(data, "asr")){
let data1 = data.asr;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.keywords !== undefined && func0.call(data1, "keywords")){
let data2 = data1.keywords;
const _errs4 = errors;
const _errs5 = errors;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/asr/keywords/" + i0,schemaPath:"#/properties/asr/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err1 = {instancePath:instancePath+"/asr/keywords",schemaPath:"#/properties/asr/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs4 === errors;
}
}
else {
const err2 = {instancePath:instancePath+"/asr",schemaPath:"#/properties/asr/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs2 === errors;
}
if(data.turn !== undefined && func0.call(data, "turn")){
let data4 = data.turn;
const _errs8 = errors;
const _errs9 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.soft_timeout_config !== undefined && func0.call(data4, "soft_timeout_config")){
let data5 = data4.soft_timeout_config;
const _errs10 = errors;
const _errs11 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.message !== undefined && func0.call(data5, "message")){
let data6 = data5.message;
const _errs12 = errors;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/turn/soft_timeout_config/message",schemaPath:"#/properties/turn/properties/soft_timeout_config/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs13 = errors;
var valid5 = _errs12 === errors;
}
if(data5.additional_soft_timeout_messages !== undefined && func0.call(data5, "additional_soft_timeout_messages")){
let data7 = data5.additional_soft_timeout_messages;
const _errs14 = errors;
const _errs15 = errors;
if(Array.isArray(data7)){
let valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs16 = errors;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/turn/soft_timeout_config/additional_soft_timeout_messages/" + i1,schemaPath:"#/properties/turn/properties/soft_timeout_config/properties/additional_soft_timeout_messages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs17 = errors;
var valid6 = _errs16 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
const err5 = {instancePath:instancePath+"/turn/soft_timeout_config/additional_soft_timeout_messages",schemaPath:"#/properties/turn/properties/soft_timeout_config/properties/additional_soft_timeout_messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs14 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/turn/soft_timeout_config",schemaPath:"#/properties/turn/properties/soft_timeout_config/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs10 === errors;
}
}
else {
const err7 = {instancePath:instancePath+"/turn",schemaPath:"#/properties/turn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.tts !== undefined && func0.call(data, "tts")){
let data9 = data.tts;
const _errs18 = errors;
if(!(validate7(data9, {instancePath:instancePath+"/tts",parentData:data,parentDataProperty:"tts",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs18 === errors;
}
if(data.conversation !== undefined && func0.call(data, "conversation")){
let data10 = data.conversation;
const _errs19 = errors;
if(!(validate9(data10, {instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs19 === errors;
}
if(data.text_only !== undefined && func0.call(data, "text_only")){
let data11 = data.text_only;
const _errs20 = errors;
if(typeof data11 !== "boolean"){
const err8 = {instancePath:instancePath+"/text_only",schemaPath:"#/properties/text_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs21 = errors;
var valid0 = _errs20 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"source":{"type":"string"},"version":{"type":"string","maxLength":50}}};
const func47 = unwrap(module0);

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func47(data1) > 50){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs3 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"mocking_strategy":{"type":"string","enum":["none","all","selected"]},"mocked_tool_names":{"type":"array","items":{"type":"string"}},"fallback_strategy":{"type":"string","enum":["raise_error","call_real_tool"]}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mocking_strategy !== undefined && func0.call(data, "mocking_strategy")){
let data0 = data.mocking_strategy;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/mocking_strategy",schemaPath:"#/properties/mocking_strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
const vSchema0 = schema13.properties.mocking_strategy.enum;
if(!(((data0 === "none") || (data0 === "all")) || (data0 === "selected"))){
const err1 = {instancePath:instancePath+"/mocking_strategy",schemaPath:"#/properties/mocking_strategy/enum",keyword:"enum",params:{allowedValues: schema13.properties.mocking_strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mocked_tool_names !== undefined && func0.call(data, "mocked_tool_names")){
let data1 = data.mocked_tool_names;
const _errs3 = errors;
const _errs4 = errors;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/mocked_tool_names/" + i0,schemaPath:"#/properties/mocked_tool_names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err3 = {instancePath:instancePath+"/mocked_tool_names",schemaPath:"#/properties/mocked_tool_names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.fallback_strategy !== undefined && func0.call(data, "fallback_strategy")){
let data3 = data.fallback_strategy;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/fallback_strategy",schemaPath:"#/properties/fallback_strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
const vSchema1 = schema13.properties.fallback_strategy.enum;
if(!((data3 === "raise_error") || (data3 === "call_real_tool"))){
const err5 = {instancePath:instancePath+"/fallback_strategy",schemaPath:"#/properties/fallback_strategy/enum",keyword:"enum",params:{allowedValues: schema13.properties.fallback_strategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs7 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("conversation_initiation_client_data" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation_initiation_client_data"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.conversation_config_override !== undefined && func0.call(data, "conversation_config_override")){
let data1 = data.conversation_config_override;
const _errs2 = errors;
if(!(validate2(data1, {instancePath:instancePath+"/conversation_config_override",parentData:data,parentDataProperty:"conversation_config_override",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
if(data.custom_llm_extra_body !== undefined && func0.call(data, "custom_llm_extra_body")){
let data2 = data.custom_llm_extra_body;
const _errs3 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err2 = {instancePath:instancePath+"/custom_llm_extra_body",schemaPath:"#/properties/custom_llm_extra_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs4 = errors;
var valid0 = _errs3 === errors;
}
if(data.dynamic_variables !== undefined && func0.call(data, "dynamic_variables")){
let data3 = data.dynamic_variables;
const _errs5 = errors;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err3 = {instancePath:instancePath+"/dynamic_variables",schemaPath:"definitions#/definitions/d7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data4 = data.user_id;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: schema0.properties.user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs9 = errors;
var valid0 = _errs8 === errors;
}
if(data.source_info !== undefined && func0.call(data, "source_info")){
let data5 = data.source_info;
const _errs10 = errors;
if(!(validate12(data5, {instancePath:instancePath+"/source_info",parentData:data,parentDataProperty:"source_info",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.branch_id !== undefined && func0.call(data, "branch_id")){
let data6 = data.branch_id;
const _errs11 = errors;
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/branch_id",schemaPath:"#/properties/branch_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs12 = errors;
var valid0 = _errs11 === errors;
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data7 = data.environment;
const _errs13 = errors;
if(typeof data7 !== "string"){
const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs14 = errors;
var valid0 = _errs13 === errors;
}
if(data.starting_workflow_node_id !== undefined && func0.call(data, "starting_workflow_node_id")){
let data8 = data.starting_workflow_node_id;
const _errs15 = errors;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/starting_workflow_node_id",schemaPath:"#/properties/starting_workflow_node_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs16 = errors;
var valid0 = _errs15 === errors;
}
if(data.procedure_ids !== undefined && func0.call(data, "procedure_ids")){
let data9 = data.procedure_ids;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data9)){
let valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs19 = errors;
if(typeof data10 !== "string"){
const err8 = {instancePath:instancePath+"/procedure_ids/" + i0,schemaPath:"#/properties/procedure_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs20 = errors;
var valid2 = _errs19 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/procedure_ids",schemaPath:"#/properties/procedure_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.tool_mock_config !== undefined && func0.call(data, "tool_mock_config")){
let data11 = data.tool_mock_config;
const _errs21 = errors;
if(!(validate14(data11, {instancePath:instancePath+"/tool_mock_config",parentData:data,parentDataProperty:"tool_mock_config",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs21 === errors;
}
if(data.conversation_initiation_client_data !== undefined && func0.call(data, "conversation_initiation_client_data")){
let data12 = data.conversation_initiation_client_data;
var valid0 = false;
const err10 = {instancePath:instancePath+"/conversation_initiation_client_data",schemaPath:"#/properties/conversation_initiation_client_data/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.conversation_initiation_client_data_event !== undefined && func0.call(data, "conversation_initiation_client_data_event")){
let data13 = data.conversation_initiation_client_data_event;
var valid0 = false;
const err11 = {instancePath:instancePath+"/conversation_initiation_client_data_event",schemaPath:"#/properties/conversation_initiation_client_data_event/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const isUserAudioChunkMessage = validate16;
const schema14 = {"type":"object","required":["user_audio_chunk"],"properties":{"user_audio_chunk":{"$ref":"definitions#/definitions/d10"}}};
const schema15 = {"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$"};
const func60 = patternOf;
const pattern0 = func60("^[A-Za-z0-9+/]*={0,2}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_audio_chunk === undefined) || (!(func0.call(data, "user_audio_chunk")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_audio_chunk"},message:"must have required property '"+"user_audio_chunk"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_audio_chunk !== undefined && func0.call(data, "user_audio_chunk")){
let data0 = data.user_audio_chunk;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/user_audio_chunk",schemaPath:"definitions#/definitions/d10/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/user_audio_chunk",schemaPath:"definitions#/definitions/d10/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs2 === errors;
var valid0 = _errs1 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const isPongMessage = validate17;
const schema16 = {"type":"object","required":["type","event_id"],"properties":{"type":{"const":"pong"},"event_id":{"type":"integer"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("pong" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const isUserMessage = validate18;
const schema17 = {"type":"object","required":["type"],"properties":{"type":{"const":"user_message"},"text":{"type":["string","null"]},"id":{"type":"string"},"user_identifier":{"type":"string"},"source_medium":{"type":"string","enum":["audio","dtmf","text","image","file"]},"rich_content_id":{"type":"string"},"message":false}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("user_message" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user_message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: schema17.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs5 = errors;
var valid0 = _errs4 === errors;
}
if(data.user_identifier !== undefined && func0.call(data, "user_identifier")){
let data3 = data.user_identifier;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/user_identifier",schemaPath:"#/properties/user_identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs7 = errors;
var valid0 = _errs6 === errors;
}
if(data.source_medium !== undefined && func0.call(data, "source_medium")){
let data4 = data.source_medium;
const _errs8 = errors;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/source_medium",schemaPath:"#/properties/source_medium/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
const vSchema0 = schema17.properties.source_medium.enum;
if(!(((((data4 === "audio") || (data4 === "dtmf")) || (data4 === "text")) || (data4 === "image")) || (data4 === "file"))){
const err6 = {instancePath:instancePath+"/source_medium",schemaPath:"#/properties/source_medium/enum",keyword:"enum",params:{allowedValues: schema17.properties.source_medium.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.rich_content_id !== undefined && func0.call(data, "rich_content_id")){
let data5 = data.rich_content_id;
const _errs10 = errors;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/rich_content_id",schemaPath:"#/properties/rich_content_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
var valid0 = _errs10 === errors;
}
if(data.message !== undefined && func0.call(data, "message")){
let data6 = data.message;
var valid0 = false;
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const isUserActivityMessage = validate19;
const schema18 = {"type":"object","required":["type"],"properties":{"type":{"const":"user_activity"}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("user_activity" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user_activity"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const isContextualUpdateMessage = validate20;
const schema19 = {"type":"object","required":["type","text"],"properties":{"type":{"const":"contextual_update"},"text":{"type":"string"},"context_id":{"type":"string"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("contextual_update" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "contextual_update"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.context_id !== undefined && func0.call(data, "context_id")){
let data2 = data.context_id;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/context_id",schemaPath:"#/properties/context_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
var valid0 = _errs4 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const isClientToolResultMessage = validate21;
const schema20 = {"type":"object","required":["type","tool_call_id","result","is_error"],"properties":{"type":{"const":"client_tool_result"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"result":{"type":"string"},"is_error":{"type":"boolean"},"error_type":{"type":"string","enum":["user_rejected","external_server","external_client","customer_auth","client_timeout","unknown"]}}};
const schema21 = {"type":"string","minLength":1};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.result === undefined) || (!(func0.call(data, "result")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.is_error === undefined) || (!(func0.call(data, "is_error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_error"},message:"must have required property '"+"is_error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("client_tool_result" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "client_tool_result"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err5 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.result !== undefined && func0.call(data, "result")){
let data2 = data.result;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
if(data.is_error !== undefined && func0.call(data, "is_error")){
let data3 = data.is_error;
const _errs7 = errors;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/is_error",schemaPath:"#/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs8 = errors;
var valid0 = _errs7 === errors;
}
if(data.error_type !== undefined && func0.call(data, "error_type")){
let data4 = data.error_type;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/error_type",schemaPath:"#/properties/error_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
const vSchema0 = schema20.properties.error_type.enum;
if(!((((((data4 === "user_rejected") || (data4 === "external_server")) || (data4 === "external_client")) || (data4 === "customer_auth")) || (data4 === "client_timeout")) || (data4 === "unknown"))){
const err10 = {instancePath:instancePath+"/error_type",schemaPath:"#/properties/error_type/enum",keyword:"enum",params:{allowedValues: schema20.properties.error_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs9 === errors;
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const isMcpToolApprovalResultMessage = validate22;
const schema22 = {"type":"object","required":["type","tool_call_id","is_approved"],"properties":{"type":{"const":"mcp_tool_approval_result"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"is_approved":{"type":"boolean"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.is_approved === undefined) || (!(func0.call(data, "is_approved")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_approved"},message:"must have required property '"+"is_approved"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_tool_approval_result" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_tool_approval_result"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err4 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.is_approved !== undefined && func0.call(data, "is_approved")){
let data2 = data.is_approved;
const _errs5 = errors;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/is_approved",schemaPath:"#/properties/is_approved/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const isFeedbackMessage = validate23;
const schema24 = {"type":"object","required":["type","event_id","score"],"properties":{"type":{"const":"feedback"},"event_id":{"type":"integer"},"score":{"enum":["like","dislike",null]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("feedback" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "feedback"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.score !== undefined && func0.call(data, "score")){
let data2 = data.score;
const _errs4 = errors;
const vSchema0 = schema24.properties.score.enum;
if(!(((data2 === "like") || (data2 === "dislike")) || (data2 === null))){
const err5 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/enum",keyword:"enum",params:{allowedValues: schema24.properties.score.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs4 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

export const isMultimodalMessage = validate24;
const schema25 = {"type":"object","required":["type"],"properties":{"type":{"const":"multimodal_message"},"text":{"type":"object","required":["type"],"properties":{"type":{"const":"user_message"},"text":{"type":["string","null"]},"rich_content_id":{"type":"string"}}},"files":{"type":"array","maxItems":5,"items":{"$ref":"definitions#/definitions/d12"}},"file":{"allOf":[{"$ref":"definitions#/definitions/d12"}]}}};
const schema26 = {"type":"object","required":["type","file_id"],"properties":{"type":{"const":"file_input"},"file_id":{"type":"string","minLength":1}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"},message:"must have required property '"+"file_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("file_input" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file_input"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data1 = data.file_id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err3 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/file_id",schemaPath:"#/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("multimodal_message" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "multimodal_message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
const _errs4 = errors;
if("user_message" !== data2){
const err3 = {instancePath:instancePath+"/text/type",schemaPath:"#/properties/text/properties/type/const",keyword:"const",params:{allowedValue: "user_message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs4 === errors;
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data3 = data1.text;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/text/text",schemaPath:"#/properties/text/properties/text/type",keyword:"type",params:{type: schema25.properties.text.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
var valid1 = _errs5 === errors;
}
if(data1.rich_content_id !== undefined && func0.call(data1, "rich_content_id")){
let data4 = data1.rich_content_id;
const _errs7 = errors;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/text/rich_content_id",schemaPath:"#/properties/text/properties/rich_content_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
var valid1 = _errs7 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs2 === errors;
}
if(data.files !== undefined && func0.call(data, "files")){
let data5 = data.files;
const _errs9 = errors;
const _errs10 = errors;
if(Array.isArray(data5)){
if(data5.length > 5){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
let valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs11 = errors;
if(!(validate25(data6, {instancePath:instancePath+"/files/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var valid2 = _errs11 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.file !== undefined && func0.call(data, "file")){
let data7 = data.file;
const _errs12 = errors;
const _errs13 = errors;
if(!(validate25(data7, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var valid4 = _errs13 === errors;
var valid0 = _errs12 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

export const isEnclaveSetupConfigMessage = validate28;
const schema27 = {"type":"object","required":["type","agent_config_dict","override_agent_config_list","tools_config_list","prompt_knowledge_base"],"properties":{"type":{"const":"enclave_setup_config"},"agent_config_dict":{},"override_agent_config_list":{},"tools_config_list":{},"prompt_knowledge_base":{},"bedrock_inference_profile":{},"post_call_transcription_webhook":{"type":"object"},"post_call_audio_webhook":{"type":"object"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_config_dict === undefined) || (!(func0.call(data, "agent_config_dict")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_config_dict"},message:"must have required property '"+"agent_config_dict"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.override_agent_config_list === undefined) || (!(func0.call(data, "override_agent_config_list")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "override_agent_config_list"},message:"must have required property '"+"override_agent_config_list"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.tools_config_list === undefined) || (!(func0.call(data, "tools_config_list")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools_config_list"},message:"must have required property '"+"tools_config_list"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.prompt_knowledge_base === undefined) || (!(func0.call(data, "prompt_knowledge_base")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt_knowledge_base"},message:"must have required property '"+"prompt_knowledge_base"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("enclave_setup_config" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "enclave_setup_config"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.post_call_transcription_webhook !== undefined && func0.call(data, "post_call_transcription_webhook")){
let data1 = data.post_call_transcription_webhook;
const _errs2 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {instancePath:instancePath+"/post_call_transcription_webhook",schemaPath:"#/properties/post_call_transcription_webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.post_call_audio_webhook !== undefined && func0.call(data, "post_call_audio_webhook")){
let data2 = data.post_call_audio_webhook;
const _errs4 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/post_call_audio_webhook",schemaPath:"#/properties/post_call_audio_webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs5 = errors;
var valid0 = _errs4 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const isConversationInitiationMetadataMessage = validate29;
const schema28 = {"type":"object","required":["type","conversation_initiation_metadata_event"],"properties":{"type":{"const":"conversation_initiation_metadata"},"conversation_initiation_metadata_event":{"type":"object","required":["conversation_id","agent_output_audio_format","user_input_audio_format"],"properties":{"conversation_id":{"type":"string","minLength":1},"agent_output_audio_format":{"$ref":"definitions#/definitions/d13"},"user_input_audio_format":{"$ref":"definitions#/definitions/d13"}}}}};
const schema29 = {"type":"string","pattern":"^(pcm|ulaw)_[0-9]+$"};
const pattern1 = func60("^(pcm|ulaw)_[0-9]+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.conversation_initiation_metadata_event === undefined) || (!(func0.call(data, "conversation_initiation_metadata_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_initiation_metadata_event"},message:"must have required property '"+"conversation_initiation_metadata_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("conversation_initiation_metadata" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation_initiation_metadata"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.conversation_initiation_metadata_event !== undefined && func0.call(data, "conversation_initiation_metadata_event")){
let data1 = data.conversation_initiation_metadata_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.conversation_id === undefined) || (!(func0.call(data1, "conversation_id")))){
const err3 = {instancePath:instancePath+"/conversation_initiation_metadata_event",schemaPath:"#/properties/conversation_initiation_metadata_event/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.agent_output_audio_format === undefined) || (!(func0.call(data1, "agent_output_audio_format")))){
const err4 = {instancePath:instancePath+"/conversation_initiation_metadata_event",schemaPath:"#/properties/conversation_initiation_metadata_event/required",keyword:"required",params:{missingProperty: "agent_output_audio_format"},message:"must have required property '"+"agent_output_audio_format"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.user_input_audio_format === undefined) || (!(func0.call(data1, "user_input_audio_format")))){
const err5 = {instancePath:instancePath+"/conversation_initiation_metadata_event",schemaPath:"#/properties/conversation_initiation_metadata_event/required",keyword:"required",params:{missingProperty: "user_input_audio_format"},message:"must have required property '"+"user_input_audio_format"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.conversation_id !== undefined && func0.call(data1, "conversation_id")){
let data2 = data1.conversation_id;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err6 = {instancePath:instancePath+"/conversation_initiation_metadata_event/conversation_id",schemaPath:"#/properties/conversation_initiation_metadata_event/properties/conversation_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conversation_initiation_metadata_event/conversation_id",schemaPath:"#/properties/conversation_initiation_metadata_event/properties/conversation_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs4 === errors;
}
if(data1.agent_output_audio_format !== undefined && func0.call(data1, "agent_output_audio_format")){
let data3 = data1.agent_output_audio_format;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err8 = {instancePath:instancePath+"/conversation_initiation_metadata_event/agent_output_audio_format",schemaPath:"definitions#/definitions/d13/pattern",keyword:"pattern",params:{pattern: "^(pcm|ulaw)_[0-9]+$"},message:"must match pattern \""+"^(pcm|ulaw)_[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/conversation_initiation_metadata_event/agent_output_audio_format",schemaPath:"definitions#/definitions/d13/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid1 = _errs6 === errors;
}
if(data1.user_input_audio_format !== undefined && func0.call(data1, "user_input_audio_format")){
let data4 = data1.user_input_audio_format;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/conversation_initiation_metadata_event/user_input_audio_format",schemaPath:"definitions#/definitions/d13/pattern",keyword:"pattern",params:{pattern: "^(pcm|ulaw)_[0-9]+$"},message:"must match pattern \""+"^(pcm|ulaw)_[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/conversation_initiation_metadata_event/user_input_audio_format",schemaPath:"definitions#/definitions/d13/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs10 === errors;
var valid1 = _errs9 === errors;
}
}
else {
const err12 = {instancePath:instancePath+"/conversation_initiation_metadata_event",schemaPath:"#/properties/conversation_initiation_metadata_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

export const isAsrInitiationMetadataMessage = validate30;
const schema31 = {"type":"object","required":["type","asr_initiation_metadata_event"],"properties":{"type":{"const":"asr_initiation_metadata"},"asr_initiation_metadata_event":{"$ref":"definitions#/definitions/d14"}}};
const schema32 = {"type":"object"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.asr_initiation_metadata_event === undefined) || (!(func0.call(data, "asr_initiation_metadata_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asr_initiation_metadata_event"},message:"must have required property '"+"asr_initiation_metadata_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("asr_initiation_metadata" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "asr_initiation_metadata"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.asr_initiation_metadata_event !== undefined && func0.call(data, "asr_initiation_metadata_event")){
let data1 = data.asr_initiation_metadata_event;
const _errs2 = errors;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/asr_initiation_metadata_event",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

export const isPingMessage = validate31;
const schema33 = {"type":"object","required":["type","ping_event"],"properties":{"type":{"const":"ping"},"ping_event":{"type":"object","required":["event_id"],"properties":{"event_id":{"type":"integer"},"ping_ms":{"type":["integer","null"]}}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.ping_event === undefined) || (!(func0.call(data, "ping_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ping_event"},message:"must have required property '"+"ping_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("ping" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.ping_event !== undefined && func0.call(data, "ping_event")){
let data1 = data.ping_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err3 = {instancePath:instancePath+"/ping_event",schemaPath:"#/properties/ping_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data2 = data1.event_id;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/ping_event/event_id",schemaPath:"#/properties/ping_event/properties/event_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.ping_ms !== undefined && func0.call(data1, "ping_ms")){
let data3 = data1.ping_ms;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/ping_event/ping_ms",schemaPath:"#/properties/ping_event/properties/ping_ms/type",keyword:"type",params:{type: schema33.properties.ping_event.properties.ping_ms.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/ping_event",schemaPath:"#/properties/ping_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const isQueueStatusWaitingMessage = validate32;
const schema34 = {"type":"object","required":["type","queue_status_event"],"properties":{"type":{"const":"queue_status"},"queue_status_event":{"type":"object","required":["status"],"properties":{"status":{"const":"waiting"}}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.queue_status_event === undefined) || (!(func0.call(data, "queue_status_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_status_event"},message:"must have required property '"+"queue_status_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("queue_status" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "queue_status"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.queue_status_event !== undefined && func0.call(data, "queue_status_event")){
let data1 = data.queue_status_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data2 = data1.status;
const _errs4 = errors;
if("waiting" !== data2){
const err4 = {instancePath:instancePath+"/queue_status_event/status",schemaPath:"#/properties/queue_status_event/properties/status/const",keyword:"const",params:{allowedValue: "waiting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const isQueueStatusAdmittedMessage = validate33;
const schema35 = {"type":"object","required":["type","queue_status_event"],"properties":{"type":{"const":"queue_status"},"queue_status_event":{"type":"object","required":["status"],"properties":{"status":{"const":"admitted"}}}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.queue_status_event === undefined) || (!(func0.call(data, "queue_status_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_status_event"},message:"must have required property '"+"queue_status_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("queue_status" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "queue_status"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.queue_status_event !== undefined && func0.call(data, "queue_status_event")){
let data1 = data.queue_status_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data2 = data1.status;
const _errs4 = errors;
if("admitted" !== data2){
const err4 = {instancePath:instancePath+"/queue_status_event/status",schemaPath:"#/properties/queue_status_event/properties/status/const",keyword:"const",params:{allowedValue: "admitted"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const isQueueStatusTimedOutMessage = validate34;
const schema36 = {"type":"object","required":["type","queue_status_event"],"properties":{"type":{"const":"queue_status"},"queue_status_event":{"type":"object","required":["status"],"properties":{"status":{"const":"timed_out"}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.queue_status_event === undefined) || (!(func0.call(data, "queue_status_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_status_event"},message:"must have required property '"+"queue_status_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("queue_status" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "queue_status"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.queue_status_event !== undefined && func0.call(data, "queue_status_event")){
let data1 = data.queue_status_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data2 = data1.status;
const _errs4 = errors;
if("timed_out" !== data2){
const err4 = {instancePath:instancePath+"/queue_status_event/status",schemaPath:"#/properties/queue_status_event/properties/status/const",keyword:"const",params:{allowedValue: "timed_out"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const isQueueStatusMessage = validate35;
const schema37 = {"type":"object","required":["type","queue_status_event"],"properties":{"type":{"const":"queue_status"},"queue_status_event":{"type":"object","required":["status"],"properties":{"status":{"type":"string","not":{"enum":["waiting","admitted","timed_out"]}}}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.queue_status_event === undefined) || (!(func0.call(data, "queue_status_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_status_event"},message:"must have required property '"+"queue_status_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("queue_status" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "queue_status"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.queue_status_event !== undefined && func0.call(data, "queue_status_event")){
let data1 = data.queue_status_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.status === undefined) || (!(func0.call(data1, "status")))){
const err3 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.status !== undefined && func0.call(data1, "status")){
let data2 = data1.status;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/queue_status_event/status",schemaPath:"#/properties/queue_status_event/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
const vSchema0 = schema37.properties.queue_status_event.properties.status.not.enum;
if(!(((data2 === "waiting") || (data2 === "admitted")) || (data2 === "timed_out"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
}
if(errors === _errs7){
}
var valid2 = _errs7 === errors;
if(valid2){
const err6 = {instancePath:instancePath+"/queue_status_event/status",schemaPath:"#/properties/queue_status_event/properties/status/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
}
}
else {
const err7 = {instancePath:instancePath+"/queue_status_event",schemaPath:"#/properties/queue_status_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

export const isErrorMessage = validate36;
const schema38 = {"type":"object","required":["type"],"properties":{"type":{"const":"error"},"error_event":{"type":"object","required":["code"],"properties":{"code":{"type":"integer"},"message":{"type":"string"},"error_type":{"type":["string","null"]},"reason":{"type":"string"},"debug_message":{"type":"string"},"details":{"type":"object"}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("error" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.error_event !== undefined && func0.call(data, "error_event")){
let data1 = data.error_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.code === undefined) || (!(func0.call(data1, "code")))){
const err2 = {instancePath:instancePath+"/error_event",schemaPath:"#/properties/error_event/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.code !== undefined && func0.call(data1, "code")){
let data2 = data1.code;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/error_event/code",schemaPath:"#/properties/error_event/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.message !== undefined && func0.call(data1, "message")){
let data3 = data1.message;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/error_event/message",schemaPath:"#/properties/error_event/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
if(data1.error_type !== undefined && func0.call(data1, "error_type")){
let data4 = data1.error_type;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/error_event/error_type",schemaPath:"#/properties/error_event/properties/error_type/type",keyword:"type",params:{type: schema38.properties.error_event.properties.error_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
var valid1 = _errs8 === errors;
}
if(data1.reason !== undefined && func0.call(data1, "reason")){
let data5 = data1.reason;
const _errs10 = errors;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/error_event/reason",schemaPath:"#/properties/error_event/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs11 = errors;
var valid1 = _errs10 === errors;
}
if(data1.debug_message !== undefined && func0.call(data1, "debug_message")){
let data6 = data1.debug_message;
const _errs12 = errors;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/error_event/debug_message",schemaPath:"#/properties/error_event/properties/debug_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs13 = errors;
var valid1 = _errs12 === errors;
}
if(data1.details !== undefined && func0.call(data1, "details")){
let data7 = data1.details;
const _errs14 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err8 = {instancePath:instancePath+"/error_event/details",schemaPath:"#/properties/error_event/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs15 = errors;
var valid1 = _errs14 === errors;
}
}
else {
const err9 = {instancePath:instancePath+"/error_event",schemaPath:"#/properties/error_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

export const isClientErrorMessage = validate37;
const schema39 = {"type":"object","required":["type","error_event"],"properties":{"type":{"const":"client_error"},"error_event":{"type":"object","required":["code","error_name"],"properties":{"code":{"type":"integer"},"error_name":{"type":"string"},"message":{"type":"string"}}}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.error_event === undefined) || (!(func0.call(data, "error_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_event"},message:"must have required property '"+"error_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("client_error" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "client_error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.error_event !== undefined && func0.call(data, "error_event")){
let data1 = data.error_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.code === undefined) || (!(func0.call(data1, "code")))){
const err3 = {instancePath:instancePath+"/error_event",schemaPath:"#/properties/error_event/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.error_name === undefined) || (!(func0.call(data1, "error_name")))){
const err4 = {instancePath:instancePath+"/error_event",schemaPath:"#/properties/error_event/required",keyword:"required",params:{missingProperty: "error_name"},message:"must have required property '"+"error_name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.code !== undefined && func0.call(data1, "code")){
let data2 = data1.code;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/error_event/code",schemaPath:"#/properties/error_event/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.error_name !== undefined && func0.call(data1, "error_name")){
let data3 = data1.error_name;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/error_event/error_name",schemaPath:"#/properties/error_event/properties/error_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
if(data1.message !== undefined && func0.call(data1, "message")){
let data4 = data1.message;
const _errs8 = errors;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/error_event/message",schemaPath:"#/properties/error_event/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs9 = errors;
var valid1 = _errs8 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/error_event",schemaPath:"#/properties/error_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

export const isGuardrailTriggeredMessage = validate38;
const schema40 = {"type":"object","required":["type"],"properties":{"type":{"const":"guardrail_triggered"},"guardrail_triggered_event":{"type":"object","properties":{"guardrail_name":{"type":"string"}}}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("guardrail_triggered" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "guardrail_triggered"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.guardrail_triggered_event !== undefined && func0.call(data, "guardrail_triggered_event")){
let data1 = data.guardrail_triggered_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.guardrail_name !== undefined && func0.call(data1, "guardrail_name")){
let data2 = data1.guardrail_name;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/guardrail_triggered_event/guardrail_name",schemaPath:"#/properties/guardrail_triggered_event/properties/guardrail_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
}
else {
const err3 = {instancePath:instancePath+"/guardrail_triggered_event",schemaPath:"#/properties/guardrail_triggered_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const isContextUsageMessage = validate39;
const schema41 = {"type":"object","required":["type","context_usage_event"],"properties":{"type":{"const":"context_usage"},"context_usage_event":{"type":"object","required":["event_id","model","context_tokens","context_limit_tokens"],"properties":{"event_id":{"$ref":"definitions#/definitions/d15"},"model":{"type":"string"},"context_tokens":{"type":"integer","minimum":0},"context_limit_tokens":{"type":"integer","minimum":0}}}}};
const schema42 = {"type":["integer","string"],"pattern":"^[0-9]+$"};
const pattern3 = func60("^[0-9]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.context_usage_event === undefined) || (!(func0.call(data, "context_usage_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context_usage_event"},message:"must have required property '"+"context_usage_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("context_usage" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "context_usage"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.context_usage_event !== undefined && func0.call(data, "context_usage_event")){
let data1 = data.context_usage_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err3 = {instancePath:instancePath+"/context_usage_event",schemaPath:"#/properties/context_usage_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.model === undefined) || (!(func0.call(data1, "model")))){
const err4 = {instancePath:instancePath+"/context_usage_event",schemaPath:"#/properties/context_usage_event/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.context_tokens === undefined) || (!(func0.call(data1, "context_tokens")))){
const err5 = {instancePath:instancePath+"/context_usage_event",schemaPath:"#/properties/context_usage_event/required",keyword:"required",params:{missingProperty: "context_tokens"},message:"must have required property '"+"context_tokens"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.context_limit_tokens === undefined) || (!(func0.call(data1, "context_limit_tokens")))){
const err6 = {instancePath:instancePath+"/context_usage_event",schemaPath:"#/properties/context_usage_event/required",keyword:"required",params:{missingProperty: "context_limit_tokens"},message:"must have required property '"+"context_limit_tokens"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data2 = data1.event_id;
const _errs4 = errors;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/context_usage_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/context_usage_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
if(data1.model !== undefined && func0.call(data1, "model")){
let data3 = data1.model;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/context_usage_event/model",schemaPath:"#/properties/context_usage_event/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs8 = errors;
var valid1 = _errs7 === errors;
}
if(data1.context_tokens !== undefined && func0.call(data1, "context_tokens")){
let data4 = data1.context_tokens;
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/context_usage_event/context_tokens",schemaPath:"#/properties/context_usage_event/properties/context_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/context_usage_event/context_tokens",schemaPath:"#/properties/context_usage_event/properties/context_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid1 = _errs9 === errors;
}
if(data1.context_limit_tokens !== undefined && func0.call(data1, "context_limit_tokens")){
let data5 = data1.context_limit_tokens;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/context_usage_event/context_limit_tokens",schemaPath:"#/properties/context_usage_event/properties/context_limit_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs12 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/context_usage_event/context_limit_tokens",schemaPath:"#/properties/context_usage_event/properties/context_limit_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid1 = _errs11 === errors;
}
}
else {
const err14 = {instancePath:instancePath+"/context_usage_event",schemaPath:"#/properties/context_usage_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const isAgentTypingMessage = validate40;
const schema43 = {"type":"object","required":["type","agent_typing_event"],"properties":{"type":{"const":"agent_typing"},"agent_typing_event":{"type":"object","required":["is_typing"],"properties":{"is_typing":{"type":"boolean"},"duration_ms":{"type":["integer","null"]}}}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_typing_event === undefined) || (!(func0.call(data, "agent_typing_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_typing_event"},message:"must have required property '"+"agent_typing_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_typing" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_typing"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_typing_event !== undefined && func0.call(data, "agent_typing_event")){
let data1 = data.agent_typing_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.is_typing === undefined) || (!(func0.call(data1, "is_typing")))){
const err3 = {instancePath:instancePath+"/agent_typing_event",schemaPath:"#/properties/agent_typing_event/required",keyword:"required",params:{missingProperty: "is_typing"},message:"must have required property '"+"is_typing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.is_typing !== undefined && func0.call(data1, "is_typing")){
let data2 = data1.is_typing;
const _errs4 = errors;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/agent_typing_event/is_typing",schemaPath:"#/properties/agent_typing_event/properties/is_typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.duration_ms !== undefined && func0.call(data1, "duration_ms")){
let data3 = data1.duration_ms;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/agent_typing_event/duration_ms",schemaPath:"#/properties/agent_typing_event/properties/duration_ms/type",keyword:"type",params:{type: schema43.properties.agent_typing_event.properties.duration_ms.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/agent_typing_event",schemaPath:"#/properties/agent_typing_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const isExternalAgentConnectedMessage = validate41;
const schema44 = {"type":"object","required":["type"],"properties":{"type":{"const":"external_agent_connected"},"external_agent_connected_event":{"$ref":"definitions#/definitions/d14"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("external_agent_connected" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "external_agent_connected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.external_agent_connected_event !== undefined && func0.call(data, "external_agent_connected_event")){
let data1 = data.external_agent_connected_event;
const _errs2 = errors;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/external_agent_connected_event",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const isExternalAgentDisconnectedMessage = validate42;
const schema46 = {"type":"object","required":["type"],"properties":{"type":{"const":"external_agent_disconnected"},"external_agent_disconnected_event":{"$ref":"definitions#/definitions/d14"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("external_agent_disconnected" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "external_agent_disconnected"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.external_agent_disconnected_event !== undefined && func0.call(data, "external_agent_disconnected_event")){
let data1 = data.external_agent_disconnected_event;
const _errs2 = errors;
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/external_agent_disconnected_event",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const isDtmfRequestMessage = validate43;
const schema48 = {"type":"object","required":["type"],"properties":{"type":{"const":"dtmf_request"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("dtmf_request" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "dtmf_request"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const isAudioMessage = validate44;
const schema49 = {"type":"object","required":["type","audio_event"],"properties":{"type":{"const":"audio"},"audio_event":{"type":"object","required":["audio_base_64","event_id"],"properties":{"audio_base_64":{"$ref":"definitions#/definitions/d10"},"event_id":{"$ref":"definitions#/definitions/d15"},"alignment":{"type":"object","required":["chars","char_start_times_ms","char_durations_ms"],"properties":{"chars":{"type":"array","items":{"type":"string"}},"char_start_times_ms":{"type":"array","items":{"type":"number"}},"char_durations_ms":{"type":"array","items":{"type":"number"}}}},"is_final":{"type":"boolean"}}}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.audio_event === undefined) || (!(func0.call(data, "audio_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_event"},message:"must have required property '"+"audio_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("audio" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "audio"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.audio_event !== undefined && func0.call(data, "audio_event")){
let data1 = data.audio_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.audio_base_64 === undefined) || (!(func0.call(data1, "audio_base_64")))){
const err3 = {instancePath:instancePath+"/audio_event",schemaPath:"#/properties/audio_event/required",keyword:"required",params:{missingProperty: "audio_base_64"},message:"must have required property '"+"audio_base_64"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/audio_event",schemaPath:"#/properties/audio_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.audio_base_64 !== undefined && func0.call(data1, "audio_base_64")){
let data2 = data1.audio_base_64;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/audio_event/audio_base_64",schemaPath:"definitions#/definitions/d10/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/audio_event/audio_base_64",schemaPath:"definitions#/definitions/d10/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs7 = errors;
const _errs8 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/audio_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs9 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/audio_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs8 === errors;
var valid1 = _errs7 === errors;
}
if(data1.alignment !== undefined && func0.call(data1, "alignment")){
let data4 = data1.alignment;
const _errs10 = errors;
const _errs11 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.chars === undefined) || (!(func0.call(data4, "chars")))){
const err9 = {instancePath:instancePath+"/audio_event/alignment",schemaPath:"#/properties/audio_event/properties/alignment/required",keyword:"required",params:{missingProperty: "chars"},message:"must have required property '"+"chars"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data4.char_start_times_ms === undefined) || (!(func0.call(data4, "char_start_times_ms")))){
const err10 = {instancePath:instancePath+"/audio_event/alignment",schemaPath:"#/properties/audio_event/properties/alignment/required",keyword:"required",params:{missingProperty: "char_start_times_ms"},message:"must have required property '"+"char_start_times_ms"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data4.char_durations_ms === undefined) || (!(func0.call(data4, "char_durations_ms")))){
const err11 = {instancePath:instancePath+"/audio_event/alignment",schemaPath:"#/properties/audio_event/properties/alignment/required",keyword:"required",params:{missingProperty: "char_durations_ms"},message:"must have required property '"+"char_durations_ms"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.chars !== undefined && func0.call(data4, "chars")){
let data5 = data4.chars;
const _errs12 = errors;
const _errs13 = errors;
if(Array.isArray(data5)){
let valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/audio_event/alignment/chars/" + i0,schemaPath:"#/properties/audio_event/properties/alignment/properties/chars/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
var valid5 = _errs14 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/audio_event/alignment/chars",schemaPath:"#/properties/audio_event/properties/alignment/properties/chars/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs12 === errors;
}
if(data4.char_start_times_ms !== undefined && func0.call(data4, "char_start_times_ms")){
let data7 = data4.char_start_times_ms;
const _errs16 = errors;
const _errs17 = errors;
if(Array.isArray(data7)){
let valid8 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
if(!(typeof data8 == "number")){
const err14 = {instancePath:instancePath+"/audio_event/alignment/char_start_times_ms/" + i1,schemaPath:"#/properties/audio_event/properties/alignment/properties/char_start_times_ms/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs19 = errors;
var valid7 = _errs18 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
const err15 = {instancePath:instancePath+"/audio_event/alignment/char_start_times_ms",schemaPath:"#/properties/audio_event/properties/alignment/properties/char_start_times_ms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs16 === errors;
}
if(data4.char_durations_ms !== undefined && func0.call(data4, "char_durations_ms")){
let data9 = data4.char_durations_ms;
const _errs20 = errors;
const _errs21 = errors;
if(Array.isArray(data9)){
let valid10 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
const _errs22 = errors;
if(!(typeof data10 == "number")){
const err16 = {instancePath:instancePath+"/audio_event/alignment/char_durations_ms/" + i2,schemaPath:"#/properties/audio_event/properties/alignment/properties/char_durations_ms/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs23 = errors;
var valid9 = _errs22 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/audio_event/alignment/char_durations_ms",schemaPath:"#/properties/audio_event/properties/alignment/properties/char_durations_ms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid4 = _errs20 === errors;
}
}
else {
const err18 = {instancePath:instancePath+"/audio_event/alignment",schemaPath:"#/properties/audio_event/properties/alignment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid1 = _errs10 === errors;
}
if(data1.is_final !== undefined && func0.call(data1, "is_final")){
let data11 = data1.is_final;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
const err19 = {instancePath:instancePath+"/audio_event/is_final",schemaPath:"#/properties/audio_event/properties/is_final/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs25 = errors;
var valid1 = _errs24 === errors;
}
}
else {
const err20 = {instancePath:instancePath+"/audio_event",schemaPath:"#/properties/audio_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

export const isUserTranscriptMessage = validate45;
const schema52 = {"type":"object","required":["type","user_transcription_event"],"properties":{"type":{"const":"user_transcript"},"user_transcription_event":{"$ref":"definitions#/definitions/d16"}}};
const schema53 = {"type":"object","required":["user_transcript","event_id"],"properties":{"user_transcript":{"type":"string"},"event_id":{"$ref":"definitions#/definitions/d15"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_transcript === undefined) || (!(func0.call(data, "user_transcript")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_transcript"},message:"must have required property '"+"user_transcript"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.user_transcript !== undefined && func0.call(data, "user_transcript")){
let data0 = data.user_transcript;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/user_transcript",schemaPath:"#/properties/user_transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs3 = errors;
const _errs4 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.user_transcription_event === undefined) || (!(func0.call(data, "user_transcription_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_transcription_event"},message:"must have required property '"+"user_transcription_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("user_transcript" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user_transcript"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.user_transcription_event !== undefined && func0.call(data, "user_transcription_event")){
let data1 = data.user_transcription_event;
const _errs2 = errors;
if(!(validate46(data1, {instancePath:instancePath+"/user_transcription_event",parentData:data,parentDataProperty:"user_transcription_event",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

export const isTentativeUserTranscriptMessage = validate48;
const schema55 = {"type":"object","required":["type","tentative_user_transcription_event"],"properties":{"type":{"const":"tentative_user_transcript"},"tentative_user_transcription_event":{"$ref":"definitions#/definitions/d16"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_transcript === undefined) || (!(func0.call(data, "user_transcript")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_transcript"},message:"must have required property '"+"user_transcript"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.user_transcript !== undefined && func0.call(data, "user_transcript")){
let data0 = data.user_transcript;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/user_transcript",schemaPath:"#/properties/user_transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs3 = errors;
const _errs4 = errors;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tentative_user_transcription_event === undefined) || (!(func0.call(data, "tentative_user_transcription_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tentative_user_transcription_event"},message:"must have required property '"+"tentative_user_transcription_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("tentative_user_transcript" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "tentative_user_transcript"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.tentative_user_transcription_event !== undefined && func0.call(data, "tentative_user_transcription_event")){
let data1 = data.tentative_user_transcription_event;
const _errs2 = errors;
if(!(validate49(data1, {instancePath:instancePath+"/tentative_user_transcription_event",parentData:data,parentDataProperty:"tentative_user_transcription_event",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const isAgentResponseMessage = validate51;
const schema58 = {"type":"object","required":["type","agent_response_event"],"properties":{"type":{"const":"agent_response"},"agent_response_event":{"type":"object","required":["agent_response","event_id"],"properties":{"agent_response":{"type":"string"},"event_id":{"$ref":"definitions#/definitions/d15"},"response_id":{"type":"string"},"in_response_to_ids":{"type":"array","items":{"type":"string"}},"response_type":{"type":"string"},"attachments":{"type":"array","items":{"type":"object","required":["url","name"],"properties":{"url":{"type":"string"},"name":{"type":"string"},"mime_type":{"type":["string","null"]}}}}}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_response_event === undefined) || (!(func0.call(data, "agent_response_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_response_event"},message:"must have required property '"+"agent_response_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_response" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_response_event !== undefined && func0.call(data, "agent_response_event")){
let data1 = data.agent_response_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.agent_response === undefined) || (!(func0.call(data1, "agent_response")))){
const err3 = {instancePath:instancePath+"/agent_response_event",schemaPath:"#/properties/agent_response_event/required",keyword:"required",params:{missingProperty: "agent_response"},message:"must have required property '"+"agent_response"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/agent_response_event",schemaPath:"#/properties/agent_response_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.agent_response !== undefined && func0.call(data1, "agent_response")){
let data2 = data1.agent_response;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/agent_response_event/agent_response",schemaPath:"#/properties/agent_response_event/properties/agent_response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs6 = errors;
const _errs7 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/agent_response_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/agent_response_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
var valid1 = _errs6 === errors;
}
if(data1.response_id !== undefined && func0.call(data1, "response_id")){
let data4 = data1.response_id;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/agent_response_event/response_id",schemaPath:"#/properties/agent_response_event/properties/response_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
var valid1 = _errs9 === errors;
}
if(data1.in_response_to_ids !== undefined && func0.call(data1, "in_response_to_ids")){
let data5 = data1.in_response_to_ids;
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data5)){
let valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/agent_response_event/in_response_to_ids/" + i0,schemaPath:"#/properties/agent_response_event/properties/in_response_to_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs14 = errors;
var valid3 = _errs13 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/agent_response_event/in_response_to_ids",schemaPath:"#/properties/agent_response_event/properties/in_response_to_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid1 = _errs11 === errors;
}
if(data1.response_type !== undefined && func0.call(data1, "response_type")){
let data7 = data1.response_type;
const _errs15 = errors;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/agent_response_event/response_type",schemaPath:"#/properties/agent_response_event/properties/response_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs16 = errors;
var valid1 = _errs15 === errors;
}
if(data1.attachments !== undefined && func0.call(data1, "attachments")){
let data8 = data1.attachments;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data8)){
let valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs19 = errors;
const _errs20 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.url === undefined) || (!(func0.call(data9, "url")))){
const err12 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1,schemaPath:"#/properties/agent_response_event/properties/attachments/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err13 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1,schemaPath:"#/properties/agent_response_event/properties/attachments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.url !== undefined && func0.call(data9, "url")){
let data10 = data9.url;
const _errs21 = errors;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1+"/url",schemaPath:"#/properties/agent_response_event/properties/attachments/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs22 = errors;
var valid7 = _errs21 === errors;
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data11 = data9.name;
const _errs23 = errors;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1+"/name",schemaPath:"#/properties/agent_response_event/properties/attachments/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs24 = errors;
var valid7 = _errs23 === errors;
}
if(data9.mime_type !== undefined && func0.call(data9, "mime_type")){
let data12 = data9.mime_type;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1+"/mime_type",schemaPath:"#/properties/agent_response_event/properties/attachments/items/properties/mime_type/type",keyword:"type",params:{type: schema58.properties.agent_response_event.properties.attachments.items.properties.mime_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs26 = errors;
var valid7 = _errs25 === errors;
}
}
else {
const err17 = {instancePath:instancePath+"/agent_response_event/attachments/" + i1,schemaPath:"#/properties/agent_response_event/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs19 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/agent_response_event/attachments",schemaPath:"#/properties/agent_response_event/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid1 = _errs17 === errors;
}
}
else {
const err19 = {instancePath:instancePath+"/agent_response_event",schemaPath:"#/properties/agent_response_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

export const isAgentResponseCorrectionMessage = validate52;
const schema60 = {"type":"object","required":["type","agent_response_correction_event"],"properties":{"type":{"const":"agent_response_correction"},"agent_response_correction_event":{"type":"object","required":["original_agent_response","corrected_agent_response","event_id"],"properties":{"original_agent_response":{"type":"string"},"corrected_agent_response":{"type":"string"},"event_id":{"$ref":"definitions#/definitions/d15"},"response_id":{"type":"string"}}}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_response_correction_event === undefined) || (!(func0.call(data, "agent_response_correction_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_response_correction_event"},message:"must have required property '"+"agent_response_correction_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_response_correction" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_response_correction"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_response_correction_event !== undefined && func0.call(data, "agent_response_correction_event")){
let data1 = data.agent_response_correction_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.original_agent_response === undefined) || (!(func0.call(data1, "original_agent_response")))){
const err3 = {instancePath:instancePath+"/agent_response_correction_event",schemaPath:"#/properties/agent_response_correction_event/required",keyword:"required",params:{missingProperty: "original_agent_response"},message:"must have required property '"+"original_agent_response"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.corrected_agent_response === undefined) || (!(func0.call(data1, "corrected_agent_response")))){
const err4 = {instancePath:instancePath+"/agent_response_correction_event",schemaPath:"#/properties/agent_response_correction_event/required",keyword:"required",params:{missingProperty: "corrected_agent_response"},message:"must have required property '"+"corrected_agent_response"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err5 = {instancePath:instancePath+"/agent_response_correction_event",schemaPath:"#/properties/agent_response_correction_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.original_agent_response !== undefined && func0.call(data1, "original_agent_response")){
let data2 = data1.original_agent_response;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/agent_response_correction_event/original_agent_response",schemaPath:"#/properties/agent_response_correction_event/properties/original_agent_response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.corrected_agent_response !== undefined && func0.call(data1, "corrected_agent_response")){
let data3 = data1.corrected_agent_response;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/agent_response_correction_event/corrected_agent_response",schemaPath:"#/properties/agent_response_correction_event/properties/corrected_agent_response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data4 = data1.event_id;
const _errs8 = errors;
const _errs9 = errors;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/agent_response_correction_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err9 = {instancePath:instancePath+"/agent_response_correction_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs9 === errors;
var valid1 = _errs8 === errors;
}
if(data1.response_id !== undefined && func0.call(data1, "response_id")){
let data5 = data1.response_id;
const _errs11 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/agent_response_correction_event/response_id",schemaPath:"#/properties/agent_response_correction_event/properties/response_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs12 = errors;
var valid1 = _errs11 === errors;
}
}
else {
const err11 = {instancePath:instancePath+"/agent_response_correction_event",schemaPath:"#/properties/agent_response_correction_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

export const isAgentResponseCompleteMessage = validate53;
const schema62 = {"type":"object","required":["type","agent_response_complete_event"],"properties":{"type":{"const":"agent_response_complete"},"agent_response_complete_event":{"type":"object","required":["event_id"],"properties":{"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_response_complete_event === undefined) || (!(func0.call(data, "agent_response_complete_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_response_complete_event"},message:"must have required property '"+"agent_response_complete_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_response_complete" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_response_complete"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_response_complete_event !== undefined && func0.call(data, "agent_response_complete_event")){
let data1 = data.agent_response_complete_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err3 = {instancePath:instancePath+"/agent_response_complete_event",schemaPath:"#/properties/agent_response_complete_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data2 = data1.event_id;
const _errs4 = errors;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/agent_response_complete_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/agent_response_complete_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/agent_response_complete_event",schemaPath:"#/properties/agent_response_complete_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

export const isAgentResponseMetadataMessage = validate54;
const schema64 = {"type":"object","required":["type","agent_response_metadata_event"],"properties":{"type":{"const":"agent_response_metadata"},"agent_response_metadata_event":{"type":"object","required":["metadata","event_id"],"properties":{"metadata":{"$ref":"definitions#/definitions/d14"},"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_response_metadata_event === undefined) || (!(func0.call(data, "agent_response_metadata_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_response_metadata_event"},message:"must have required property '"+"agent_response_metadata_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_response_metadata" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_response_metadata"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_response_metadata_event !== undefined && func0.call(data, "agent_response_metadata_event")){
let data1 = data.agent_response_metadata_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.metadata === undefined) || (!(func0.call(data1, "metadata")))){
const err3 = {instancePath:instancePath+"/agent_response_metadata_event",schemaPath:"#/properties/agent_response_metadata_event/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/agent_response_metadata_event",schemaPath:"#/properties/agent_response_metadata_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.metadata !== undefined && func0.call(data1, "metadata")){
let data2 = data1.metadata;
const _errs4 = errors;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/agent_response_metadata_event/metadata",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs6 = errors;
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs7 = errors;
const _errs8 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/agent_response_metadata_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs9 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/agent_response_metadata_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs8 === errors;
var valid1 = _errs7 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/agent_response_metadata_event",schemaPath:"#/properties/agent_response_metadata_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

export const isAgentChatResponsePartStartMessage = validate55;
const schema67 = {"type":"object","required":["type","text_response_part"],"properties":{"type":{"const":"agent_chat_response_part"},"text_response_part":{"allOf":[{"$ref":"definitions#/definitions/d17"}],"required":["type","event_id"],"properties":{"type":{"const":"start"},"event_id":{"$ref":"definitions#/definitions/d15"}}}}};
const schema68 = {"type":"object","required":["text","type","event_id"],"properties":{"text":{"type":"string"},"type":{"$ref":"definitions#/definitions/d18"},"event_id":{"$ref":"definitions#/definitions/d15"},"response_id":{"type":"string"}}};
const schema69 = {"type":"string","enum":["start","delta","stop"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
const vSchema0 = schema69.enum;
if(!(((data1 === "start") || (data1 === "delta")) || (data1 === "stop"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data2 = data.event_id;
const _errs6 = errors;
const _errs7 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data3 = data.response_id;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.text_response_part === undefined) || (!(func0.call(data, "text_response_part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_response_part"},message:"must have required property '"+"text_response_part"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_chat_response_part" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_chat_response_part"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text_response_part !== undefined && func0.call(data, "text_response_part")){
let data1 = data.text_response_part;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate56(data1, {instancePath:instancePath+"/text_response_part",parentData:data,parentDataProperty:"text_response_part",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err3 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
const _errs4 = errors;
if("start" !== data2){
const err5 = {instancePath:instancePath+"/text_response_part/type",schemaPath:"#/properties/text_response_part/properties/type/const",keyword:"const",params:{allowedValue: "start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs5 = errors;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs6 === errors;
var valid2 = _errs5 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

export const isAgentChatResponsePartDeltaMessage = validate58;
const schema72 = {"type":"object","required":["type","text_response_part"],"properties":{"type":{"const":"agent_chat_response_part"},"text_response_part":{"allOf":[{"$ref":"definitions#/definitions/d17"}],"required":["type","event_id"],"properties":{"type":{"const":"delta"},"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
const vSchema0 = schema69.enum;
if(!(((data1 === "start") || (data1 === "delta")) || (data1 === "stop"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data2 = data.event_id;
const _errs6 = errors;
const _errs7 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data3 = data.response_id;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.text_response_part === undefined) || (!(func0.call(data, "text_response_part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_response_part"},message:"must have required property '"+"text_response_part"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_chat_response_part" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_chat_response_part"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text_response_part !== undefined && func0.call(data, "text_response_part")){
let data1 = data.text_response_part;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate59(data1, {instancePath:instancePath+"/text_response_part",parentData:data,parentDataProperty:"text_response_part",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err3 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
const _errs4 = errors;
if("delta" !== data2){
const err5 = {instancePath:instancePath+"/text_response_part/type",schemaPath:"#/properties/text_response_part/properties/type/const",keyword:"const",params:{allowedValue: "delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs5 = errors;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs6 === errors;
var valid2 = _errs5 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

export const isAgentChatResponsePartStopMessage = validate61;
const schema77 = {"type":"object","required":["type","text_response_part"],"properties":{"type":{"const":"agent_chat_response_part"},"text_response_part":{"allOf":[{"$ref":"definitions#/definitions/d17"}],"required":["type","event_id"],"properties":{"type":{"const":"stop"},"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
const vSchema0 = schema69.enum;
if(!(((data1 === "start") || (data1 === "delta")) || (data1 === "stop"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"definitions#/definitions/d18/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data2 = data.event_id;
const _errs6 = errors;
const _errs7 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data3 = data.response_id;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/response_id",schemaPath:"#/properties/response_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.text_response_part === undefined) || (!(func0.call(data, "text_response_part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_response_part"},message:"must have required property '"+"text_response_part"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_chat_response_part" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_chat_response_part"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text_response_part !== undefined && func0.call(data, "text_response_part")){
let data1 = data.text_response_part;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate62(data1, {instancePath:instancePath+"/text_response_part",parentData:data,parentDataProperty:"text_response_part",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err3 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err4 = {instancePath:instancePath+"/text_response_part",schemaPath:"#/properties/text_response_part/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
const _errs4 = errors;
if("stop" !== data2){
const err5 = {instancePath:instancePath+"/text_response_part/type",schemaPath:"#/properties/text_response_part/properties/type/const",keyword:"const",params:{allowedValue: "stop"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs4 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data3 = data1.event_id;
const _errs5 = errors;
const _errs6 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/text_response_part/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs6 === errors;
var valid2 = _errs5 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

export const isAgentReasoningResponsePartMessage = validate64;
const schema82 = {"type":"object","required":["type","reasoning_response_part"],"properties":{"type":{"const":"agent_reasoning_response_part"},"reasoning_response_part":{"type":"object","required":["text","type","event_id"],"properties":{"text":{"type":"string"},"type":{"$ref":"definitions#/definitions/d18"},"event_id":{"$ref":"definitions#/definitions/d19"}}}}};
const schema84 = {"type":"string","minLength":1};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reasoning_response_part === undefined) || (!(func0.call(data, "reasoning_response_part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasoning_response_part"},message:"must have required property '"+"reasoning_response_part"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_reasoning_response_part" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_reasoning_response_part"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.reasoning_response_part !== undefined && func0.call(data, "reasoning_response_part")){
let data1 = data.reasoning_response_part;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.text === undefined) || (!(func0.call(data1, "text")))){
const err3 = {instancePath:instancePath+"/reasoning_response_part",schemaPath:"#/properties/reasoning_response_part/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err4 = {instancePath:instancePath+"/reasoning_response_part",schemaPath:"#/properties/reasoning_response_part/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err5 = {instancePath:instancePath+"/reasoning_response_part",schemaPath:"#/properties/reasoning_response_part/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.text !== undefined && func0.call(data1, "text")){
let data2 = data1.text;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/reasoning_response_part/text",schemaPath:"#/properties/reasoning_response_part/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data3 = data1.type;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/reasoning_response_part/type",schemaPath:"definitions#/definitions/d18/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
const vSchema0 = schema69.enum;
if(!(((data3 === "start") || (data3 === "delta")) || (data3 === "stop"))){
const err8 = {instancePath:instancePath+"/reasoning_response_part/type",schemaPath:"definitions#/definitions/d18/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid1 = _errs6 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data4 = data1.event_id;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 === "string"){
if(func47(data4) < 1){
const err9 = {instancePath:instancePath+"/reasoning_response_part/event_id",schemaPath:"definitions#/definitions/d19/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reasoning_response_part/event_id",schemaPath:"definitions#/definitions/d19/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs10 === errors;
var valid1 = _errs9 === errors;
}
}
else {
const err11 = {instancePath:instancePath+"/reasoning_response_part",schemaPath:"#/properties/reasoning_response_part/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

export const isInterruptionMessage = validate65;
const schema85 = {"type":"object","required":["type","interruption_event"],"properties":{"type":{"const":"interruption"},"interruption_event":{"type":"object","required":["event_id"],"properties":{"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.interruption_event === undefined) || (!(func0.call(data, "interruption_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interruption_event"},message:"must have required property '"+"interruption_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("interruption" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "interruption"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.interruption_event !== undefined && func0.call(data, "interruption_event")){
let data1 = data.interruption_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err3 = {instancePath:instancePath+"/interruption_event",schemaPath:"#/properties/interruption_event/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data2 = data1.event_id;
const _errs4 = errors;
const _errs5 = errors;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/interruption_event/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err5 = {instancePath:instancePath+"/interruption_event/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
}
else {
const err6 = {instancePath:instancePath+"/interruption_event",schemaPath:"#/properties/interruption_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const isVadScoreMessage = validate66;
const schema87 = {"type":"object","required":["type","vad_score_event"],"properties":{"type":{"const":"vad_score"},"vad_score_event":{"type":"object","required":["vad_score"],"properties":{"vad_score":{"$ref":"definitions#/definitions/d5"}}}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.vad_score_event === undefined) || (!(func0.call(data, "vad_score_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vad_score_event"},message:"must have required property '"+"vad_score_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("vad_score" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "vad_score"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.vad_score_event !== undefined && func0.call(data, "vad_score_event")){
let data1 = data.vad_score_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.vad_score === undefined) || (!(func0.call(data1, "vad_score")))){
const err3 = {instancePath:instancePath+"/vad_score_event",schemaPath:"#/properties/vad_score_event/required",keyword:"required",params:{missingProperty: "vad_score"},message:"must have required property '"+"vad_score"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.vad_score !== undefined && func0.call(data1, "vad_score")){
let data2 = data1.vad_score;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 == "number"){
if(data2 > 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/vad_score_event/vad_score",schemaPath:"definitions#/definitions/d5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/vad_score_event/vad_score",schemaPath:"definitions#/definitions/d5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/vad_score_event/vad_score",schemaPath:"definitions#/definitions/d5/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
}
else {
const err7 = {instancePath:instancePath+"/vad_score_event",schemaPath:"#/properties/vad_score_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

export const isRichContentMessage = validate67;
const schema89 = {"type":"object","required":["type","rich_content"],"properties":{"type":{"const":"rich_content"},"rich_content":{"type":"object","required":["rich_content_id","component","props","event_id"],"properties":{"rich_content_id":{"type":"string"},"component":{"type":"string"},"props":{"$ref":"definitions#/definitions/d14"},"event_id":{"$ref":"definitions#/definitions/d15"}}}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rich_content === undefined) || (!(func0.call(data, "rich_content")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rich_content"},message:"must have required property '"+"rich_content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("rich_content" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "rich_content"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.rich_content !== undefined && func0.call(data, "rich_content")){
let data1 = data.rich_content;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.rich_content_id === undefined) || (!(func0.call(data1, "rich_content_id")))){
const err3 = {instancePath:instancePath+"/rich_content",schemaPath:"#/properties/rich_content/required",keyword:"required",params:{missingProperty: "rich_content_id"},message:"must have required property '"+"rich_content_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.component === undefined) || (!(func0.call(data1, "component")))){
const err4 = {instancePath:instancePath+"/rich_content",schemaPath:"#/properties/rich_content/required",keyword:"required",params:{missingProperty: "component"},message:"must have required property '"+"component"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.props === undefined) || (!(func0.call(data1, "props")))){
const err5 = {instancePath:instancePath+"/rich_content",schemaPath:"#/properties/rich_content/required",keyword:"required",params:{missingProperty: "props"},message:"must have required property '"+"props"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err6 = {instancePath:instancePath+"/rich_content",schemaPath:"#/properties/rich_content/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.rich_content_id !== undefined && func0.call(data1, "rich_content_id")){
let data2 = data1.rich_content_id;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/rich_content/rich_content_id",schemaPath:"#/properties/rich_content/properties/rich_content_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
if(data1.component !== undefined && func0.call(data1, "component")){
let data3 = data1.component;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/rich_content/component",schemaPath:"#/properties/rich_content/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs7 = errors;
var valid1 = _errs6 === errors;
}
if(data1.props !== undefined && func0.call(data1, "props")){
let data4 = data1.props;
const _errs8 = errors;
const _errs9 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err9 = {instancePath:instancePath+"/rich_content/props",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
var valid2 = _errs9 === errors;
var valid1 = _errs8 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data5 = data1.event_id;
const _errs11 = errors;
const _errs12 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/rich_content/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err11 = {instancePath:instancePath+"/rich_content/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs12 === errors;
var valid1 = _errs11 === errors;
}
}
else {
const err12 = {instancePath:instancePath+"/rich_content",schemaPath:"#/properties/rich_content/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const isInternalTentativeAgentResponseMessage = validate68;
const schema92 = {"type":"object","required":["type","tentative_agent_response_internal_event"],"properties":{"type":{"const":"internal_tentative_agent_response"},"tentative_agent_response_internal_event":{"type":"object","required":["tentative_agent_response"],"properties":{"tentative_agent_response":{"type":"string"}}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tentative_agent_response_internal_event === undefined) || (!(func0.call(data, "tentative_agent_response_internal_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tentative_agent_response_internal_event"},message:"must have required property '"+"tentative_agent_response_internal_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("internal_tentative_agent_response" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "internal_tentative_agent_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.tentative_agent_response_internal_event !== undefined && func0.call(data, "tentative_agent_response_internal_event")){
let data1 = data.tentative_agent_response_internal_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tentative_agent_response === undefined) || (!(func0.call(data1, "tentative_agent_response")))){
const err3 = {instancePath:instancePath+"/tentative_agent_response_internal_event",schemaPath:"#/properties/tentative_agent_response_internal_event/required",keyword:"required",params:{missingProperty: "tentative_agent_response"},message:"must have required property '"+"tentative_agent_response"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.tentative_agent_response !== undefined && func0.call(data1, "tentative_agent_response")){
let data2 = data1.tentative_agent_response;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/tentative_agent_response_internal_event/tentative_agent_response",schemaPath:"#/properties/tentative_agent_response_internal_event/properties/tentative_agent_response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
var valid1 = _errs4 === errors;
}
}
else {
const err5 = {instancePath:instancePath+"/tentative_agent_response_internal_event",schemaPath:"#/properties/tentative_agent_response_internal_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const isInternalTurnProbabilityMessage = validate69;
const schema93 = {"type":"object","required":["type","turn_probability_internal_event"],"properties":{"type":{"const":"internal_turn_probability"},"turn_probability_internal_event":{"type":"object","required":["turn_probability"],"properties":{"turn_probability":{"$ref":"definitions#/definitions/d5"}}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.turn_probability_internal_event === undefined) || (!(func0.call(data, "turn_probability_internal_event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "turn_probability_internal_event"},message:"must have required property '"+"turn_probability_internal_event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("internal_turn_probability" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "internal_turn_probability"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.turn_probability_internal_event !== undefined && func0.call(data, "turn_probability_internal_event")){
let data1 = data.turn_probability_internal_event;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.turn_probability === undefined) || (!(func0.call(data1, "turn_probability")))){
const err3 = {instancePath:instancePath+"/turn_probability_internal_event",schemaPath:"#/properties/turn_probability_internal_event/required",keyword:"required",params:{missingProperty: "turn_probability"},message:"must have required property '"+"turn_probability"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.turn_probability !== undefined && func0.call(data1, "turn_probability")){
let data2 = data1.turn_probability;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 == "number"){
if(data2 > 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/turn_probability_internal_event/turn_probability",schemaPath:"definitions#/definitions/d5/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/turn_probability_internal_event/turn_probability",schemaPath:"definitions#/definitions/d5/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/turn_probability_internal_event/turn_probability",schemaPath:"definitions#/definitions/d5/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
}
else {
const err7 = {instancePath:instancePath+"/turn_probability_internal_event",schemaPath:"#/properties/turn_probability_internal_event/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

export const isClientToolCallMessage = validate70;
const schema95 = {"type":"object","required":["type","client_tool_call"],"properties":{"type":{"const":"client_tool_call"},"client_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d20"}],"required":["tool_call_id"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"expects_response":{"const":true}}}}};
const schema96 = {"type":"object","required":["tool_name","tool_call_id","parameters","event_id"],"properties":{"tool_name":{"$ref":"definitions#/definitions/d21"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"parameters":{"$ref":"definitions#/definitions/d14"},"event_id":{"$ref":"definitions#/definitions/d15"},"expects_response":{"type":"boolean"}}};
const schema97 = {"type":"string","minLength":1};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data0 = data.tool_name;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func47(data0) < 1){
const err4 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs2 === errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
const _errs7 = errors;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs9 = errors;
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data3 = data.event_id;
const _errs10 = errors;
const _errs11 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs12 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err10 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs11 === errors;
var valid0 = _errs10 === errors;
}
if(data.expects_response !== undefined && func0.call(data, "expects_response")){
let data4 = data.expects_response;
const _errs13 = errors;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/expects_response",schemaPath:"#/properties/expects_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs14 = errors;
var valid0 = _errs13 === errors;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.client_tool_call === undefined) || (!(func0.call(data, "client_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_tool_call"},message:"must have required property '"+"client_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("client_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "client_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.client_tool_call !== undefined && func0.call(data, "client_tool_call")){
let data1 = data.client_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate71(data1, {instancePath:instancePath+"/client_tool_call",parentData:data,parentDataProperty:"client_tool_call",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/client_tool_call",schemaPath:"#/properties/client_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err4 = {instancePath:instancePath+"/client_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/client_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.expects_response !== undefined && func0.call(data1, "expects_response")){
let data3 = data1.expects_response;
const _errs7 = errors;
if(true !== data3){
const err6 = {instancePath:instancePath+"/client_tool_call/expects_response",schemaPath:"#/properties/client_tool_call/properties/expects_response/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs7 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

export const isClientToolCallUnansweredMessage = validate73;
const schema102 = {"type":"object","required":["type","client_tool_call"],"properties":{"type":{"const":"client_tool_call"},"client_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d20"}],"required":["tool_call_id","expects_response"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"expects_response":{"const":false}}}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data0 = data.tool_name;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func47(data0) < 1){
const err4 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs2 === errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
const _errs7 = errors;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs9 = errors;
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data3 = data.event_id;
const _errs10 = errors;
const _errs11 = errors;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs12 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err10 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs11 === errors;
var valid0 = _errs10 === errors;
}
if(data.expects_response !== undefined && func0.call(data, "expects_response")){
let data4 = data.expects_response;
const _errs13 = errors;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/expects_response",schemaPath:"#/properties/expects_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs14 = errors;
var valid0 = _errs13 === errors;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.client_tool_call === undefined) || (!(func0.call(data, "client_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_tool_call"},message:"must have required property '"+"client_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("client_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "client_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.client_tool_call !== undefined && func0.call(data, "client_tool_call")){
let data1 = data.client_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate74(data1, {instancePath:instancePath+"/client_tool_call",parentData:data,parentDataProperty:"client_tool_call",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/client_tool_call",schemaPath:"#/properties/client_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.expects_response === undefined) || (!(func0.call(data1, "expects_response")))){
const err4 = {instancePath:instancePath+"/client_tool_call",schemaPath:"#/properties/client_tool_call/required",keyword:"required",params:{missingProperty: "expects_response"},message:"must have required property '"+"expects_response"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err5 = {instancePath:instancePath+"/client_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/client_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.expects_response !== undefined && func0.call(data1, "expects_response")){
let data3 = data1.expects_response;
const _errs7 = errors;
if(false !== data3){
const err7 = {instancePath:instancePath+"/client_tool_call/expects_response",schemaPath:"#/properties/client_tool_call/properties/expects_response/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs7 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

export const isAgentToolRequestMessage = validate76;
const schema109 = {"type":"object","required":["type","agent_tool_request"],"properties":{"type":{"const":"agent_tool_request"},"agent_tool_request":{"type":"object","required":["tool_name","tool_call_id","tool_type","event_id"],"properties":{"tool_name":{"$ref":"definitions#/definitions/d21"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"tool_type":{"$ref":"definitions#/definitions/d22"},"event_id":{"$ref":"definitions#/definitions/d15"},"expects_response":{"type":"boolean"},"disable_interruptions":{"type":"boolean"},"response_timeout_secs":{"type":"integer"},"execution_mode":{"type":"string"}}}}};
const schema112 = {"type":"string"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_tool_request === undefined) || (!(func0.call(data, "agent_tool_request")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_tool_request"},message:"must have required property '"+"agent_tool_request"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_tool_request" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_tool_request"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_tool_request !== undefined && func0.call(data, "agent_tool_request")){
let data1 = data.agent_tool_request;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_name === undefined) || (!(func0.call(data1, "tool_name")))){
const err3 = {instancePath:instancePath+"/agent_tool_request",schemaPath:"#/properties/agent_tool_request/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err4 = {instancePath:instancePath+"/agent_tool_request",schemaPath:"#/properties/agent_tool_request/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.tool_type === undefined) || (!(func0.call(data1, "tool_type")))){
const err5 = {instancePath:instancePath+"/agent_tool_request",schemaPath:"#/properties/agent_tool_request/required",keyword:"required",params:{missingProperty: "tool_type"},message:"must have required property '"+"tool_type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.event_id === undefined) || (!(func0.call(data1, "event_id")))){
const err6 = {instancePath:instancePath+"/agent_tool_request",schemaPath:"#/properties/agent_tool_request/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.tool_name !== undefined && func0.call(data1, "tool_name")){
let data2 = data1.tool_name;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err7 = {instancePath:instancePath+"/agent_tool_request/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/agent_tool_request/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid1 = _errs4 === errors;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data3 = data1.tool_call_id;
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data3 === "string"){
if(func47(data3) < 1){
const err9 = {instancePath:instancePath+"/agent_tool_request/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/agent_tool_request/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid3 = _errs8 === errors;
var valid1 = _errs7 === errors;
}
if(data1.tool_type !== undefined && func0.call(data1, "tool_type")){
let data4 = data1.tool_type;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/agent_tool_request/tool_type",schemaPath:"definitions#/definitions/d22/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs12 = errors;
var valid4 = _errs11 === errors;
var valid1 = _errs10 === errors;
}
if(data1.event_id !== undefined && func0.call(data1, "event_id")){
let data5 = data1.event_id;
const _errs13 = errors;
const _errs14 = errors;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (typeof data5 !== "string")){
const err12 = {instancePath:instancePath+"/agent_tool_request/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err13 = {instancePath:instancePath+"/agent_tool_request/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid5 = _errs14 === errors;
var valid1 = _errs13 === errors;
}
if(data1.expects_response !== undefined && func0.call(data1, "expects_response")){
let data6 = data1.expects_response;
const _errs16 = errors;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/agent_tool_request/expects_response",schemaPath:"#/properties/agent_tool_request/properties/expects_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs17 = errors;
var valid1 = _errs16 === errors;
}
if(data1.disable_interruptions !== undefined && func0.call(data1, "disable_interruptions")){
let data7 = data1.disable_interruptions;
const _errs18 = errors;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/agent_tool_request/disable_interruptions",schemaPath:"#/properties/agent_tool_request/properties/disable_interruptions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs19 = errors;
var valid1 = _errs18 === errors;
}
if(data1.response_timeout_secs !== undefined && func0.call(data1, "response_timeout_secs")){
let data8 = data1.response_timeout_secs;
const _errs20 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/agent_tool_request/response_timeout_secs",schemaPath:"#/properties/agent_tool_request/properties/response_timeout_secs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs21 = errors;
var valid1 = _errs20 === errors;
}
if(data1.execution_mode !== undefined && func0.call(data1, "execution_mode")){
let data9 = data1.execution_mode;
const _errs22 = errors;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/agent_tool_request/execution_mode",schemaPath:"#/properties/agent_tool_request/properties/execution_mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs23 = errors;
var valid1 = _errs22 === errors;
}
}
else {
const err18 = {instancePath:instancePath+"/agent_tool_request",schemaPath:"#/properties/agent_tool_request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

export const isAgentToolResponseMessage = validate77;
const schema114 = {"type":"object","required":["type","agent_tool_response"],"properties":{"type":{"const":"agent_tool_response"},"agent_tool_response":{"$ref":"definitions#/definitions/d23"}}};
const schema115 = {"type":"object","required":["tool_name","tool_call_id","tool_type","is_error","is_called","event_id"],"properties":{"tool_name":{"$ref":"definitions#/definitions/d21"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"tool_type":{"$ref":"definitions#/definitions/d22"},"is_error":{"type":"boolean"},"is_blocked":{"type":"boolean"},"is_called":{"type":"boolean"},"event_id":{"$ref":"definitions#/definitions/d15"},"status":{"type":"string"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_type === undefined) || (!(func0.call(data, "tool_type")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_type"},message:"must have required property '"+"tool_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.is_error === undefined) || (!(func0.call(data, "is_error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_error"},message:"must have required property '"+"is_error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.is_called === undefined) || (!(func0.call(data, "is_called")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_called"},message:"must have required property '"+"is_called"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data0 = data.tool_name;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func47(data0) < 1){
const err6 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs2 === errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err8 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.tool_type !== undefined && func0.call(data, "tool_type")){
let data2 = data.tool_type;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/tool_type",schemaPath:"definitions#/definitions/d22/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs9 = errors;
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.is_error !== undefined && func0.call(data, "is_error")){
let data3 = data.is_error;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/is_error",schemaPath:"#/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs11 = errors;
var valid0 = _errs10 === errors;
}
if(data.is_blocked !== undefined && func0.call(data, "is_blocked")){
let data4 = data.is_blocked;
const _errs12 = errors;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/is_blocked",schemaPath:"#/properties/is_blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs13 = errors;
var valid0 = _errs12 === errors;
}
if(data.is_called !== undefined && func0.call(data, "is_called")){
let data5 = data.is_called;
const _errs14 = errors;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/is_called",schemaPath:"#/properties/is_called/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data6 = data.event_id;
const _errs16 = errors;
const _errs17 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err15 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs17 === errors;
var valid0 = _errs16 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data7 = data.status;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs20 = errors;
var valid0 = _errs19 === errors;
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_tool_response === undefined) || (!(func0.call(data, "agent_tool_response")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_tool_response"},message:"must have required property '"+"agent_tool_response"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_tool_response" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_tool_response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_tool_response !== undefined && func0.call(data, "agent_tool_response")){
let data1 = data.agent_tool_response;
const _errs2 = errors;
if(!(validate78(data1, {instancePath:instancePath+"/agent_tool_response",parentData:data,parentDataProperty:"agent_tool_response",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs2 === errors;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

export const isAgentToolResponseFullPayloadMessage = validate80;
const schema120 = {"type":"object","required":["type","agent_tool_response_full_payload"],"properties":{"type":{"const":"agent_tool_response_full_payload"},"agent_tool_response_full_payload":{"allOf":[{"$ref":"definitions#/definitions/d23"}],"required":["full_tool_result"],"properties":{"full_tool_result":{"type":"string"},"truncated":{"type":"boolean"}}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_type === undefined) || (!(func0.call(data, "tool_type")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_type"},message:"must have required property '"+"tool_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.is_error === undefined) || (!(func0.call(data, "is_error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_error"},message:"must have required property '"+"is_error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.is_called === undefined) || (!(func0.call(data, "is_called")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_called"},message:"must have required property '"+"is_called"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data0 = data.tool_name;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func47(data0) < 1){
const err6 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs2 === errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err8 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.tool_type !== undefined && func0.call(data, "tool_type")){
let data2 = data.tool_type;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/tool_type",schemaPath:"definitions#/definitions/d22/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs9 = errors;
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.is_error !== undefined && func0.call(data, "is_error")){
let data3 = data.is_error;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/is_error",schemaPath:"#/properties/is_error/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs11 = errors;
var valid0 = _errs10 === errors;
}
if(data.is_blocked !== undefined && func0.call(data, "is_blocked")){
let data4 = data.is_blocked;
const _errs12 = errors;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/is_blocked",schemaPath:"#/properties/is_blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs13 = errors;
var valid0 = _errs12 === errors;
}
if(data.is_called !== undefined && func0.call(data, "is_called")){
let data5 = data.is_called;
const _errs14 = errors;
if(typeof data5 !== "boolean"){
const err13 = {instancePath:instancePath+"/is_called",schemaPath:"#/properties/is_called/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data6 = data.event_id;
const _errs16 = errors;
const _errs17 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/type",keyword:"type",params:{type: schema42.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err15 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d15/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs17 === errors;
var valid0 = _errs16 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data7 = data.status;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs20 = errors;
var valid0 = _errs19 === errors;
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_tool_response_full_payload === undefined) || (!(func0.call(data, "agent_tool_response_full_payload")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_tool_response_full_payload"},message:"must have required property '"+"agent_tool_response_full_payload"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("agent_tool_response_full_payload" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "agent_tool_response_full_payload"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.agent_tool_response_full_payload !== undefined && func0.call(data, "agent_tool_response_full_payload")){
let data1 = data.agent_tool_response_full_payload;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate81(data1, {instancePath:instancePath+"/agent_tool_response_full_payload",parentData:data,parentDataProperty:"agent_tool_response_full_payload",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.full_tool_result === undefined) || (!(func0.call(data1, "full_tool_result")))){
const err3 = {instancePath:instancePath+"/agent_tool_response_full_payload",schemaPath:"#/properties/agent_tool_response_full_payload/required",keyword:"required",params:{missingProperty: "full_tool_result"},message:"must have required property '"+"full_tool_result"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.full_tool_result !== undefined && func0.call(data1, "full_tool_result")){
let data2 = data1.full_tool_result;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/agent_tool_response_full_payload/full_tool_result",schemaPath:"#/properties/agent_tool_response_full_payload/properties/full_tool_result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs5 = errors;
var valid2 = _errs4 === errors;
}
if(data1.truncated !== undefined && func0.call(data1, "truncated")){
let data3 = data1.truncated;
const _errs6 = errors;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/agent_tool_response_full_payload/truncated",schemaPath:"#/properties/agent_tool_response_full_payload/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

export const isMcpToolCallLoadingMessage = validate83;
const schema126 = {"type":"object","required":["type","mcp_tool_call"],"properties":{"type":{"const":"mcp_tool_call"},"mcp_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d24"}],"required":["tool_call_id","state"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"state":{"const":"loading"}}}}};
const schema127 = {"type":"object","required":["service_id","tool_call_id","tool_name","parameters","state"],"properties":{"service_id":{"type":"string"},"tool_call_id":{"$ref":"definitions#/definitions/d11"},"tool_name":{"$ref":"definitions#/definitions/d21"},"tool_description":{"type":["string","null"]},"parameters":{"$ref":"definitions#/definitions/d14"},"timestamp":{"type":"string"},"state":{"type":"string","enum":["loading","awaiting_approval","success","failure"]}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.service_id === undefined) || (!(func0.call(data, "service_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.state === undefined) || (!(func0.call(data, "state")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined && func0.call(data, "service_id")){
let data0 = data.service_id;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data2 = data.tool_name;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err8 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.tool_description !== undefined && func0.call(data, "tool_description")){
let data3 = data.tool_description;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/tool_description",schemaPath:"#/properties/tool_description/type",keyword:"type",params:{type: schema127.properties.tool_description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
const _errs11 = errors;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.state !== undefined && func0.call(data, "state")){
let data6 = data.state;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs17 = errors;
const vSchema0 = schema127.properties.state.enum;
if(!((((data6 === "loading") || (data6 === "awaiting_approval")) || (data6 === "success")) || (data6 === "failure"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema127.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs16 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.mcp_tool_call === undefined) || (!(func0.call(data, "mcp_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mcp_tool_call"},message:"must have required property '"+"mcp_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mcp_tool_call !== undefined && func0.call(data, "mcp_tool_call")){
let data1 = data.mcp_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate84(data1, {instancePath:instancePath+"/mcp_tool_call",parentData:data,parentDataProperty:"mcp_tool_call",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.state === undefined) || (!(func0.call(data1, "state")))){
const err4 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err5 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.state !== undefined && func0.call(data1, "state")){
let data3 = data1.state;
const _errs7 = errors;
if("loading" !== data3){
const err7 = {instancePath:instancePath+"/mcp_tool_call/state",schemaPath:"#/properties/mcp_tool_call/properties/state/const",keyword:"const",params:{allowedValue: "loading"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs7 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

export const isMcpToolCallAwaitingApprovalMessage = validate86;
const schema132 = {"type":"object","required":["type","mcp_tool_call"],"properties":{"type":{"const":"mcp_tool_call"},"mcp_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d24"}],"required":["tool_call_id","state"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"state":{"const":"awaiting_approval"},"approval_timeout_secs":{"type":"integer"}}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.service_id === undefined) || (!(func0.call(data, "service_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.state === undefined) || (!(func0.call(data, "state")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined && func0.call(data, "service_id")){
let data0 = data.service_id;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data2 = data.tool_name;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err8 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.tool_description !== undefined && func0.call(data, "tool_description")){
let data3 = data.tool_description;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/tool_description",schemaPath:"#/properties/tool_description/type",keyword:"type",params:{type: schema127.properties.tool_description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
const _errs11 = errors;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.state !== undefined && func0.call(data, "state")){
let data6 = data.state;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs17 = errors;
const vSchema0 = schema127.properties.state.enum;
if(!((((data6 === "loading") || (data6 === "awaiting_approval")) || (data6 === "success")) || (data6 === "failure"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema127.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs16 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.mcp_tool_call === undefined) || (!(func0.call(data, "mcp_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mcp_tool_call"},message:"must have required property '"+"mcp_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mcp_tool_call !== undefined && func0.call(data, "mcp_tool_call")){
let data1 = data.mcp_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate87(data1, {instancePath:instancePath+"/mcp_tool_call",parentData:data,parentDataProperty:"mcp_tool_call",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.state === undefined) || (!(func0.call(data1, "state")))){
const err4 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err5 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.state !== undefined && func0.call(data1, "state")){
let data3 = data1.state;
const _errs7 = errors;
if("awaiting_approval" !== data3){
const err7 = {instancePath:instancePath+"/mcp_tool_call/state",schemaPath:"#/properties/mcp_tool_call/properties/state/const",keyword:"const",params:{allowedValue: "awaiting_approval"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs7 === errors;
}
if(data1.approval_timeout_secs !== undefined && func0.call(data1, "approval_timeout_secs")){
let data4 = data1.approval_timeout_secs;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/mcp_tool_call/approval_timeout_secs",schemaPath:"#/properties/mcp_tool_call/properties/approval_timeout_secs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs9 = errors;
var valid2 = _errs8 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

export const isMcpToolCallSuccessMessage = validate89;
const schema138 = {"type":"object","required":["type","mcp_tool_call"],"properties":{"type":{"const":"mcp_tool_call"},"mcp_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d24"}],"required":["tool_call_id","state","result"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"state":{"const":"success"},"result":{"type":"array","items":{"type":"object"}}}}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.service_id === undefined) || (!(func0.call(data, "service_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.state === undefined) || (!(func0.call(data, "state")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined && func0.call(data, "service_id")){
let data0 = data.service_id;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data2 = data.tool_name;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err8 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.tool_description !== undefined && func0.call(data, "tool_description")){
let data3 = data.tool_description;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/tool_description",schemaPath:"#/properties/tool_description/type",keyword:"type",params:{type: schema127.properties.tool_description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
const _errs11 = errors;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.state !== undefined && func0.call(data, "state")){
let data6 = data.state;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs17 = errors;
const vSchema0 = schema127.properties.state.enum;
if(!((((data6 === "loading") || (data6 === "awaiting_approval")) || (data6 === "success")) || (data6 === "failure"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema127.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs16 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.mcp_tool_call === undefined) || (!(func0.call(data, "mcp_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mcp_tool_call"},message:"must have required property '"+"mcp_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mcp_tool_call !== undefined && func0.call(data, "mcp_tool_call")){
let data1 = data.mcp_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate90(data1, {instancePath:instancePath+"/mcp_tool_call",parentData:data,parentDataProperty:"mcp_tool_call",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.state === undefined) || (!(func0.call(data1, "state")))){
const err4 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.result === undefined) || (!(func0.call(data1, "result")))){
const err5 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err6 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.state !== undefined && func0.call(data1, "state")){
let data3 = data1.state;
const _errs7 = errors;
if("success" !== data3){
const err8 = {instancePath:instancePath+"/mcp_tool_call/state",schemaPath:"#/properties/mcp_tool_call/properties/state/const",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs7 === errors;
}
if(data1.result !== undefined && func0.call(data1, "result")){
let data4 = data1.result;
const _errs8 = errors;
const _errs9 = errors;
if(Array.isArray(data4)){
let valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/mcp_tool_call/result/" + i0,schemaPath:"#/properties/mcp_tool_call/properties/result/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs11 = errors;
var valid4 = _errs10 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mcp_tool_call/result",schemaPath:"#/properties/mcp_tool_call/properties/result/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs8 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

export const isMcpToolCallFailureMessage = validate92;
const schema144 = {"type":"object","required":["type","mcp_tool_call"],"properties":{"type":{"const":"mcp_tool_call"},"mcp_tool_call":{"allOf":[{"$ref":"definitions#/definitions/d24"}],"required":["tool_call_id","state","error_message"],"properties":{"tool_call_id":{"$ref":"definitions#/definitions/d11"},"state":{"const":"failure"},"error_message":{"type":"string"}}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.service_id === undefined) || (!(func0.call(data, "service_id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service_id"},message:"must have required property '"+"service_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tool_call_id === undefined) || (!(func0.call(data, "tool_call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool_name === undefined) || (!(func0.call(data, "tool_name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_name"},message:"must have required property '"+"tool_name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.state === undefined) || (!(func0.call(data, "state")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.service_id !== undefined && func0.call(data, "service_id")){
let data0 = data.service_id;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.tool_call_id !== undefined && func0.call(data, "tool_call_id")){
let data1 = data.tool_call_id;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func47(data1) < 1){
const err6 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.tool_name !== undefined && func0.call(data, "tool_name")){
let data2 = data.tool_name;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err8 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tool_name",schemaPath:"definitions#/definitions/d21/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.tool_description !== undefined && func0.call(data, "tool_description")){
let data3 = data.tool_description;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/tool_description",schemaPath:"#/properties/tool_description/type",keyword:"type",params:{type: schema127.properties.tool_description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data4 = data.parameters;
const _errs11 = errors;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {instancePath:instancePath+"/parameters",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data5 = data.timestamp;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.state !== undefined && func0.call(data, "state")){
let data6 = data.state;
const _errs16 = errors;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs17 = errors;
const vSchema0 = schema127.properties.state.enum;
if(!((((data6 === "loading") || (data6 === "awaiting_approval")) || (data6 === "success")) || (data6 === "failure"))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema127.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs16 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.mcp_tool_call === undefined) || (!(func0.call(data, "mcp_tool_call")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mcp_tool_call"},message:"must have required property '"+"mcp_tool_call"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_tool_call" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_tool_call"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mcp_tool_call !== undefined && func0.call(data, "mcp_tool_call")){
let data1 = data.mcp_tool_call;
const _errs2 = errors;
const _errs3 = errors;
if(!(validate93(data1, {instancePath:instancePath+"/mcp_tool_call",parentData:data,parentDataProperty:"mcp_tool_call",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs3 === errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.tool_call_id === undefined) || (!(func0.call(data1, "tool_call_id")))){
const err3 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "tool_call_id"},message:"must have required property '"+"tool_call_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.state === undefined) || (!(func0.call(data1, "state")))){
const err4 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.error_message === undefined) || (!(func0.call(data1, "error_message")))){
const err5 = {instancePath:instancePath+"/mcp_tool_call",schemaPath:"#/properties/mcp_tool_call/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.tool_call_id !== undefined && func0.call(data1, "tool_call_id")){
let data2 = data1.tool_call_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func47(data2) < 1){
const err6 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/mcp_tool_call/tool_call_id",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs5 === errors;
var valid2 = _errs4 === errors;
}
if(data1.state !== undefined && func0.call(data1, "state")){
let data3 = data1.state;
const _errs7 = errors;
if("failure" !== data3){
const err8 = {instancePath:instancePath+"/mcp_tool_call/state",schemaPath:"#/properties/mcp_tool_call/properties/state/const",keyword:"const",params:{allowedValue: "failure"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs7 === errors;
}
if(data1.error_message !== undefined && func0.call(data1, "error_message")){
let data4 = data1.error_message;
const _errs8 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/mcp_tool_call/error_message",schemaPath:"#/properties/mcp_tool_call/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs9 = errors;
var valid2 = _errs8 === errors;
}
}
var valid0 = _errs2 === errors;
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

export const isMcpConnectionStatusMessage = validate95;
const schema150 = {"type":"object","required":["type","mcp_connection_status"],"properties":{"type":{"const":"mcp_connection_status"},"mcp_connection_status":{"type":"object","required":["integrations"],"properties":{"integrations":{"type":"array","items":{"type":"object","required":["integration_id","integration_type","is_connected"],"properties":{"integration_id":{"type":"string"},"integration_type":{"type":"string"},"is_connected":{"type":"boolean"},"tool_count":{"type":"integer","minimum":0}}}}}}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.mcp_connection_status === undefined) || (!(func0.call(data, "mcp_connection_status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mcp_connection_status"},message:"must have required property '"+"mcp_connection_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("mcp_connection_status" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_connection_status"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.mcp_connection_status !== undefined && func0.call(data, "mcp_connection_status")){
let data1 = data.mcp_connection_status;
const _errs2 = errors;
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.integrations === undefined) || (!(func0.call(data1, "integrations")))){
const err3 = {instancePath:instancePath+"/mcp_connection_status",schemaPath:"#/properties/mcp_connection_status/required",keyword:"required",params:{missingProperty: "integrations"},message:"must have required property '"+"integrations"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.integrations !== undefined && func0.call(data1, "integrations")){
let data2 = data1.integrations;
const _errs4 = errors;
const _errs5 = errors;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
const _errs7 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.integration_id === undefined) || (!(func0.call(data3, "integration_id")))){
const err4 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0,schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/required",keyword:"required",params:{missingProperty: "integration_id"},message:"must have required property '"+"integration_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data3.integration_type === undefined) || (!(func0.call(data3, "integration_type")))){
const err5 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0,schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/required",keyword:"required",params:{missingProperty: "integration_type"},message:"must have required property '"+"integration_type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data3.is_connected === undefined) || (!(func0.call(data3, "is_connected")))){
const err6 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0,schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/required",keyword:"required",params:{missingProperty: "is_connected"},message:"must have required property '"+"is_connected"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.integration_id !== undefined && func0.call(data3, "integration_id")){
let data4 = data3.integration_id;
const _errs8 = errors;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0+"/integration_id",schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/properties/integration_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs9 = errors;
var valid4 = _errs8 === errors;
}
if(data3.integration_type !== undefined && func0.call(data3, "integration_type")){
let data5 = data3.integration_type;
const _errs10 = errors;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0+"/integration_type",schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/properties/integration_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs11 = errors;
var valid4 = _errs10 === errors;
}
if(data3.is_connected !== undefined && func0.call(data3, "is_connected")){
let data6 = data3.is_connected;
const _errs12 = errors;
if(typeof data6 !== "boolean"){
const err9 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0+"/is_connected",schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/properties/is_connected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs13 = errors;
var valid4 = _errs12 === errors;
}
if(data3.tool_count !== undefined && func0.call(data3, "tool_count")){
let data7 = data3.tool_count;
const _errs14 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err10 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0+"/tool_count",schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/properties/tool_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0+"/tool_count",schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/properties/tool_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs14 === errors;
}
}
else {
const err12 = {instancePath:instancePath+"/mcp_connection_status/integrations/" + i0,schemaPath:"#/properties/mcp_connection_status/properties/integrations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/mcp_connection_status/integrations",schemaPath:"#/properties/mcp_connection_status/properties/integrations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid1 = _errs4 === errors;
}
}
else {
const err14 = {instancePath:instancePath+"/mcp_connection_status",schemaPath:"#/properties/mcp_connection_status/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs2 === errors;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
