/* eslint-disable */
// Machine-written from asyncapi/realtime/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/realtime/asyncapi.yaml --out <this folder>

import * as module0 from "ajv/dist/runtime/ucs2length.js";
import * as module1 from "ajv-formats/dist/formats.js";
const unwrap = (module) => {
  let found = module;
  while (typeof found !== 'function' && found.fullFormats === undefined && found.default !== undefined) found = found.default;
  return found;
};
export const isSessionUpdateMessage = validate0;
const schema0 = {"type":"object","required":["type","session"],"properties":{"type":{"const":"session.update"},"event_id":{"$ref":"definitions#/definitions/d0"},"session":{"$ref":"definitions#/definitions/d1"}}};
const schema2 = {"type":"string","maxLength":512};
const func0 = Object.prototype.hasOwnProperty;
const func4 = unwrap(module0);
const schema3 = {"type":"object","required":["type"],"properties":{"type":{"enum":["realtime","transcription"]},"id":{"type":"string"},"object":{"type":"string"},"model":{"type":"string"},"expires_at":{"type":"integer"},"output_modalities":{"$ref":"definitions#/definitions/d2"},"instructions":{"type":"string"},"audio":{"$ref":"definitions#/definitions/d3"},"tools":{"type":"array","items":{"$ref":"definitions#/definitions/d7"}},"tool_choice":{"$ref":"definitions#/definitions/d8"},"parallel_tool_calls":{"type":"boolean"},"max_output_tokens":{"$ref":"definitions#/definitions/d9"},"truncation":{"$ref":"definitions#/definitions/d10"},"tracing":{"anyOf":[{"const":"auto"},{"type":"object"},{"type":"null"}]},"prompt":{"anyOf":[{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"version":{"type":["string","null"]},"variables":{"type":["object","null"]}}},{"type":"null"}]},"include":{"type":["array","null"],"items":{"const":"item.input_audio_transcription.logprobs"}},"reasoning":{"type":"object","properties":{"effort":{"enum":["minimal","low","medium","high","xhigh"]}}}}};
const schema4 = {"type":"array","items":{"enum":["audio","text"]},"minItems":1,"maxItems":1};
const schema10 = {"anyOf":[{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"},"description":{"type":"string"},"parameters":{"type":"object"}}},{"type":"object","required":["type","server_label"],"properties":{"type":{"const":"mcp"},"server_label":{"type":"string"},"server_url":{"type":"string"},"server_description":{"type":"string"},"connector_id":{"type":"string"},"authorization":{"type":"string"},"headers":{"type":["object","null"]},"allowed_tools":true,"require_approval":true}}]};
const schema11 = {"anyOf":[{"enum":["auto","none","required"]},{"type":"object","required":["type","name"],"properties":{"type":{"const":"function"},"name":{"type":"string"}}},{"type":"object","required":["type","server_label"],"properties":{"type":{"const":"mcp"},"server_label":{"type":"string"},"name":{"type":["string","null"]}}}]};
const schema12 = {"anyOf":[{"type":"integer","minimum":1,"maximum":4096},{"const":"inf"}]};
const schema13 = {"anyOf":[{"enum":["auto","disabled"]},{"type":"object","required":["type","retention_ratio"],"properties":{"type":{"const":"retention_ratio"},"retention_ratio":{"type":"number","minimum":0,"maximum":1},"token_limits":{"type":"object"}}}]};
const schema5 = {"type":"object","properties":{"input":{"type":"object","properties":{"format":{"$ref":"definitions#/definitions/d4"},"transcription":{"$ref":"definitions#/definitions/d5"},"noise_reduction":{"anyOf":[{"type":"object","properties":{"type":{"enum":["near_field","far_field"]}}},{"type":"null"}]},"turn_detection":{"$ref":"definitions#/definitions/d6"}}},"output":{"type":"object","properties":{"format":{"$ref":"definitions#/definitions/d4"},"voice":{"anyOf":[{"type":"string"},{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}]},"speed":{"type":"number","minimum":0.25,"maximum":1.5}}}}};
const schema6 = {"type":"object","required":["type"],"properties":{"type":{"enum":["audio/pcm","audio/pcmu","audio/pcma"]},"rate":{"const":24000}}};
const schema7 = {"anyOf":[{"type":"object","properties":{"model":{"type":"string"},"language":{"type":["string","null"]},"prompt":{"type":["string","null"]}}},{"type":"null"}]};
const schema8 = {"anyOf":[{"type":"object","required":["type"],"properties":{"type":{"const":"server_vad"},"threshold":{"type":"number","minimum":0,"maximum":1},"prefix_padding_ms":{"type":"integer","minimum":0},"silence_duration_ms":{"type":"integer","minimum":0},"idle_timeout_ms":{"type":["integer","null"]},"create_response":{"type":"boolean"},"interrupt_response":{"type":"boolean"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"semantic_vad"},"eagerness":{"enum":["low","medium","high","auto"]},"create_response":{"type":"boolean"},"interrupt_response":{"type":"boolean"}}},{"type":"null"}]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data0 = data.input;
const _errs1 = errors;
const _errs2 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.format !== undefined && func0.call(data0, "format")){
let data1 = data0.format;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.type === undefined) || (!(func0.call(data1, "type")))){
const err0 = {instancePath:instancePath+"/input/format",schemaPath:"definitions#/definitions/d4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.type !== undefined && func0.call(data1, "type")){
let data2 = data1.type;
const _errs6 = errors;
const vSchema0 = schema6.properties.type.enum;
if(!(((data2 === "audio/pcm") || (data2 === "audio/pcmu")) || (data2 === "audio/pcma"))){
const err1 = {instancePath:instancePath+"/input/format/type",schemaPath:"definitions#/definitions/d4/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid3 = _errs6 === errors;
}
if(data1.rate !== undefined && func0.call(data1, "rate")){
let data3 = data1.rate;
const _errs7 = errors;
if(24000 !== data3){
const err2 = {instancePath:instancePath+"/input/format/rate",schemaPath:"definitions#/definitions/d4/properties/rate/const",keyword:"const",params:{allowedValue: 24000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs7 === errors;
}
}
else {
const err3 = {instancePath:instancePath+"/input/format",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs4 === errors;
var valid1 = _errs3 === errors;
}
if(data0.transcription !== undefined && func0.call(data0, "transcription")){
let data4 = data0.transcription;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.model !== undefined && func0.call(data4, "model")){
let data5 = data4.model;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/input/transcription/model",schemaPath:"definitions#/definitions/d5/anyOf/0/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs14 = errors;
var valid6 = _errs13 === errors;
}
if(data4.language !== undefined && func0.call(data4, "language")){
let data6 = data4.language;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err5 = {instancePath:instancePath+"/input/transcription/language",schemaPath:"definitions#/definitions/d5/anyOf/0/properties/language/type",keyword:"type",params:{type: schema7.anyOf[0].properties.language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs16 = errors;
var valid6 = _errs15 === errors;
}
if(data4.prompt !== undefined && func0.call(data4, "prompt")){
let data7 = data4.prompt;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err6 = {instancePath:instancePath+"/input/transcription/prompt",schemaPath:"definitions#/definitions/d5/anyOf/0/properties/prompt/type",keyword:"type",params:{type: schema7.anyOf[0].properties.prompt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs18 = errors;
var valid6 = _errs17 === errors;
}
}
else {
const err7 = {instancePath:instancePath+"/input/transcription",schemaPath:"definitions#/definitions/d5/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs19 = errors;
if(data4 !== null){
const err8 = {instancePath:instancePath+"/input/transcription",schemaPath:"definitions#/definitions/d5/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs20 = errors;
var _valid0 = _errs19 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
}
}
if(!valid5){
const err9 = {instancePath:instancePath+"/input/transcription",schemaPath:"definitions#/definitions/d5/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs9 === errors;
var valid1 = _errs8 === errors;
}
if(data0.noise_reduction !== undefined && func0.call(data0, "noise_reduction")){
let data8 = data0.noise_reduction;
const _errs21 = errors;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type !== undefined && func0.call(data8, "type")){
let data9 = data8.type;
const _errs25 = errors;
const vSchema1 = schema5.properties.input.properties.noise_reduction.anyOf[0].properties.type.enum;
if(!((data9 === "near_field") || (data9 === "far_field"))){
const err10 = {instancePath:instancePath+"/input/noise_reduction/type",schemaPath:"#/properties/input/properties/noise_reduction/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema5.properties.input.properties.noise_reduction.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid8 = _errs25 === errors;
}
}
else {
const err11 = {instancePath:instancePath+"/input/noise_reduction",schemaPath:"#/properties/input/properties/noise_reduction/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs26 = errors;
if(data8 !== null){
const err12 = {instancePath:instancePath+"/input/noise_reduction",schemaPath:"#/properties/input/properties/noise_reduction/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs27 = errors;
var _valid1 = _errs26 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
}
}
if(!valid7){
const err13 = {instancePath:instancePath+"/input/noise_reduction",schemaPath:"#/properties/input/properties/noise_reduction/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs21 === errors;
}
if(data0.turn_detection !== undefined && func0.call(data0, "turn_detection")){
let data10 = data0.turn_detection;
const _errs28 = errors;
const _errs29 = errors;
const _errs30 = errors;
let valid10 = false;
const _errs31 = errors;
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err14 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data11 = data10.type;
const _errs33 = errors;
if("server_vad" !== data11){
const err15 = {instancePath:instancePath+"/input/turn_detection/type",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "server_vad"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid11 = _errs33 === errors;
}
if(data10.threshold !== undefined && func0.call(data10, "threshold")){
let data12 = data10.threshold;
const _errs34 = errors;
const _errs35 = errors;
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err16 = {instancePath:instancePath+"/input/turn_detection/threshold",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err17 = {instancePath:instancePath+"/input/turn_detection/threshold",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/input/turn_detection/threshold",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid11 = _errs34 === errors;
}
if(data10.prefix_padding_ms !== undefined && func0.call(data10, "prefix_padding_ms")){
let data13 = data10.prefix_padding_ms;
const _errs36 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err19 = {instancePath:instancePath+"/input/turn_detection/prefix_padding_ms",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/prefix_padding_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs37 = errors;
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err20 = {instancePath:instancePath+"/input/turn_detection/prefix_padding_ms",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/prefix_padding_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid11 = _errs36 === errors;
}
if(data10.silence_duration_ms !== undefined && func0.call(data10, "silence_duration_ms")){
let data14 = data10.silence_duration_ms;
const _errs38 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err21 = {instancePath:instancePath+"/input/turn_detection/silence_duration_ms",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/silence_duration_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs39 = errors;
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
const err22 = {instancePath:instancePath+"/input/turn_detection/silence_duration_ms",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/silence_duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid11 = _errs38 === errors;
}
if(data10.idle_timeout_ms !== undefined && func0.call(data10, "idle_timeout_ms")){
let data15 = data10.idle_timeout_ms;
const _errs40 = errors;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/input/turn_detection/idle_timeout_ms",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/idle_timeout_ms/type",keyword:"type",params:{type: schema8.anyOf[0].properties.idle_timeout_ms.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs41 = errors;
var valid11 = _errs40 === errors;
}
if(data10.create_response !== undefined && func0.call(data10, "create_response")){
let data16 = data10.create_response;
const _errs42 = errors;
if(typeof data16 !== "boolean"){
const err24 = {instancePath:instancePath+"/input/turn_detection/create_response",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/create_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs43 = errors;
var valid11 = _errs42 === errors;
}
if(data10.interrupt_response !== undefined && func0.call(data10, "interrupt_response")){
let data17 = data10.interrupt_response;
const _errs44 = errors;
if(typeof data17 !== "boolean"){
const err25 = {instancePath:instancePath+"/input/turn_detection/interrupt_response",schemaPath:"definitions#/definitions/d6/anyOf/0/properties/interrupt_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs45 = errors;
var valid11 = _errs44 === errors;
}
}
else {
const err26 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs46 = errors;
const _errs47 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err27 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data18 = data10.type;
const _errs48 = errors;
if("semantic_vad" !== data18){
const err28 = {instancePath:instancePath+"/input/turn_detection/type",schemaPath:"definitions#/definitions/d6/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "semantic_vad"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid12 = _errs48 === errors;
}
if(data10.eagerness !== undefined && func0.call(data10, "eagerness")){
let data19 = data10.eagerness;
const _errs49 = errors;
const vSchema2 = schema8.anyOf[1].properties.eagerness.enum;
if(!((((data19 === "low") || (data19 === "medium")) || (data19 === "high")) || (data19 === "auto"))){
const err29 = {instancePath:instancePath+"/input/turn_detection/eagerness",schemaPath:"definitions#/definitions/d6/anyOf/1/properties/eagerness/enum",keyword:"enum",params:{allowedValues: schema8.anyOf[1].properties.eagerness.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid12 = _errs49 === errors;
}
if(data10.create_response !== undefined && func0.call(data10, "create_response")){
let data20 = data10.create_response;
const _errs50 = errors;
if(typeof data20 !== "boolean"){
const err30 = {instancePath:instancePath+"/input/turn_detection/create_response",schemaPath:"definitions#/definitions/d6/anyOf/1/properties/create_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs51 = errors;
var valid12 = _errs50 === errors;
}
if(data10.interrupt_response !== undefined && func0.call(data10, "interrupt_response")){
let data21 = data10.interrupt_response;
const _errs52 = errors;
if(typeof data21 !== "boolean"){
const err31 = {instancePath:instancePath+"/input/turn_detection/interrupt_response",schemaPath:"definitions#/definitions/d6/anyOf/1/properties/interrupt_response/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs53 = errors;
var valid12 = _errs52 === errors;
}
}
else {
const err32 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs54 = errors;
if(data10 !== null){
const err33 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs55 = errors;
var _valid2 = _errs54 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
}
}
}
if(!valid10){
const err34 = {instancePath:instancePath+"/input/turn_detection",schemaPath:"definitions#/definitions/d6/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs29 === errors;
var valid1 = _errs28 === errors;
}
}
else {
const err35 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.output !== undefined && func0.call(data, "output")){
let data22 = data.output;
const _errs56 = errors;
const _errs57 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.format !== undefined && func0.call(data22, "format")){
let data23 = data22.format;
const _errs58 = errors;
const _errs59 = errors;
const _errs60 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.type === undefined) || (!(func0.call(data23, "type")))){
const err36 = {instancePath:instancePath+"/output/format",schemaPath:"definitions#/definitions/d4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.type !== undefined && func0.call(data23, "type")){
let data24 = data23.type;
const _errs61 = errors;
const vSchema3 = schema6.properties.type.enum;
if(!(((data24 === "audio/pcm") || (data24 === "audio/pcmu")) || (data24 === "audio/pcma"))){
const err37 = {instancePath:instancePath+"/output/format/type",schemaPath:"definitions#/definitions/d4/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid15 = _errs61 === errors;
}
if(data23.rate !== undefined && func0.call(data23, "rate")){
let data25 = data23.rate;
const _errs62 = errors;
if(24000 !== data25){
const err38 = {instancePath:instancePath+"/output/format/rate",schemaPath:"definitions#/definitions/d4/properties/rate/const",keyword:"const",params:{allowedValue: 24000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid15 = _errs62 === errors;
}
}
else {
const err39 = {instancePath:instancePath+"/output/format",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid14 = _errs59 === errors;
var valid13 = _errs58 === errors;
}
if(data22.voice !== undefined && func0.call(data22, "voice")){
let data26 = data22.voice;
const _errs63 = errors;
const _errs64 = errors;
let valid16 = false;
const _errs65 = errors;
if(typeof data26 !== "string"){
const err40 = {instancePath:instancePath+"/output/voice",schemaPath:"#/properties/output/properties/voice/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs66 = errors;
var _valid3 = _errs65 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs67 = errors;
const _errs68 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.id === undefined) || (!(func0.call(data26, "id")))){
const err41 = {instancePath:instancePath+"/output/voice",schemaPath:"#/properties/output/properties/voice/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data26.id !== undefined && func0.call(data26, "id")){
let data27 = data26.id;
const _errs69 = errors;
if(typeof data27 !== "string"){
const err42 = {instancePath:instancePath+"/output/voice/id",schemaPath:"#/properties/output/properties/voice/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs70 = errors;
var valid17 = _errs69 === errors;
}
}
else {
const err43 = {instancePath:instancePath+"/output/voice",schemaPath:"#/properties/output/properties/voice/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid3 = _errs67 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
}
}
if(!valid16){
const err44 = {instancePath:instancePath+"/output/voice",schemaPath:"#/properties/output/properties/voice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs63 === errors;
}
if(data22.speed !== undefined && func0.call(data22, "speed")){
let data28 = data22.speed;
const _errs71 = errors;
const _errs72 = errors;
if(typeof data28 == "number"){
if(data28 > 1.5 || isNaN(data28)){
const err45 = {instancePath:instancePath+"/output/speed",schemaPath:"#/properties/output/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1.5},message:"must be <= 1.5"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data28 < 0.25 || isNaN(data28)){
const err46 = {instancePath:instancePath+"/output/speed",schemaPath:"#/properties/output/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.25},message:"must be >= 0.25"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/output/speed",schemaPath:"#/properties/output/properties/speed/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid13 = _errs71 === errors;
}
}
else {
const err48 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid0 = _errs56 === errors;
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const vSchema0 = schema3.properties.type.enum;
if(!((data0 === "realtime") || (data0 === "transcription"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.object !== undefined && func0.call(data, "object")){
let data2 = data.object;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.model !== undefined && func0.call(data, "model")){
let data3 = data.model;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data4 = data.expires_at;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
var valid0 = _errs8 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data5 = data.output_modalities;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data5)){
if(data5.length > 1){
const err6 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const _errs13 = errors;
const vSchema1 = schema4.items.enum;
if(!((data6 === "audio") || (data6 === "text"))){
const err8 = {instancePath:instancePath+"/output_modalities/" + i0,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs11 === errors;
var valid0 = _errs10 === errors;
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data7 = data.instructions;
const _errs14 = errors;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data8 = data.audio;
const _errs16 = errors;
if(!(validate3(data8, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data9 = data.tools;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data9)){
let valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err11 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
const err12 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data11 = data10.type;
const _errs24 = errors;
if("function" !== data11){
const err13 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs24 === errors;
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data12 = data10.name;
const _errs25 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/tools/" + i1+"/name",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs26 = errors;
var valid8 = _errs25 === errors;
}
if(data10.description !== undefined && func0.call(data10, "description")){
let data13 = data10.description;
const _errs27 = errors;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/tools/" + i1+"/description",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs28 = errors;
var valid8 = _errs27 === errors;
}
if(data10.parameters !== undefined && func0.call(data10, "parameters")){
let data14 = data10.parameters;
const _errs29 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err16 = {instancePath:instancePath+"/tools/" + i1+"/parameters",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs30 = errors;
var valid8 = _errs29 === errors;
}
}
else {
const err17 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs31 = errors;
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err18 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data10.server_label === undefined) || (!(func0.call(data10, "server_label")))){
const err19 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data15 = data10.type;
const _errs33 = errors;
if("mcp" !== data15){
const err20 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid9 = _errs33 === errors;
}
if(data10.server_label !== undefined && func0.call(data10, "server_label")){
let data16 = data10.server_label;
const _errs34 = errors;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/tools/" + i1+"/server_label",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs35 = errors;
var valid9 = _errs34 === errors;
}
if(data10.server_url !== undefined && func0.call(data10, "server_url")){
let data17 = data10.server_url;
const _errs36 = errors;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/tools/" + i1+"/server_url",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs37 = errors;
var valid9 = _errs36 === errors;
}
if(data10.server_description !== undefined && func0.call(data10, "server_description")){
let data18 = data10.server_description;
const _errs38 = errors;
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/tools/" + i1+"/server_description",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs39 = errors;
var valid9 = _errs38 === errors;
}
if(data10.connector_id !== undefined && func0.call(data10, "connector_id")){
let data19 = data10.connector_id;
const _errs40 = errors;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/tools/" + i1+"/connector_id",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/connector_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs41 = errors;
var valid9 = _errs40 === errors;
}
if(data10.authorization !== undefined && func0.call(data10, "authorization")){
let data20 = data10.authorization;
const _errs42 = errors;
if(typeof data20 !== "string"){
const err25 = {instancePath:instancePath+"/tools/" + i1+"/authorization",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/authorization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs43 = errors;
var valid9 = _errs42 === errors;
}
if(data10.headers !== undefined && func0.call(data10, "headers")){
let data21 = data10.headers;
const _errs44 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err26 = {instancePath:instancePath+"/tools/" + i1+"/headers",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/headers/type",keyword:"type",params:{type: schema10.anyOf[1].properties.headers.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs45 = errors;
var valid9 = _errs44 === errors;
}
}
else {
const err27 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
}
}
if(!valid7){
const err28 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs20 === errors;
var valid4 = _errs19 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.tool_choice !== undefined && func0.call(data, "tool_choice")){
let data22 = data.tool_choice;
const _errs46 = errors;
const _errs47 = errors;
const _errs48 = errors;
let valid11 = false;
const _errs49 = errors;
const vSchema2 = schema11.anyOf[0].enum;
if(!(((data22 === "auto") || (data22 === "none")) || (data22 === "required"))){
const err30 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs50 = errors;
const _errs51 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err31 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
const err32 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data23 = data22.type;
const _errs52 = errors;
if("function" !== data23){
const err33 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid12 = _errs52 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data24 = data22.name;
const _errs53 = errors;
if(typeof data24 !== "string"){
const err34 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs54 = errors;
var valid12 = _errs53 === errors;
}
}
else {
const err35 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs50 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs55 = errors;
const _errs56 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err36 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data22.server_label === undefined) || (!(func0.call(data22, "server_label")))){
const err37 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data25 = data22.type;
const _errs57 = errors;
if("mcp" !== data25){
const err38 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid13 = _errs57 === errors;
}
if(data22.server_label !== undefined && func0.call(data22, "server_label")){
let data26 = data22.server_label;
const _errs58 = errors;
if(typeof data26 !== "string"){
const err39 = {instancePath:instancePath+"/tool_choice/server_label",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs59 = errors;
var valid13 = _errs58 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data27 = data22.name;
const _errs60 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
const err40 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/name/type",keyword:"type",params:{type: schema11.anyOf[2].properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs61 = errors;
var valid13 = _errs60 === errors;
}
}
else {
const err41 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
}
}
}
if(!valid11){
const err42 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs47 === errors;
var valid0 = _errs46 === errors;
}
if(data.parallel_tool_calls !== undefined && func0.call(data, "parallel_tool_calls")){
let data28 = data.parallel_tool_calls;
const _errs62 = errors;
if(typeof data28 !== "boolean"){
const err43 = {instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs63 = errors;
var valid0 = _errs62 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data29 = data.max_output_tokens;
const _errs64 = errors;
const _errs65 = errors;
const _errs66 = errors;
let valid15 = false;
const _errs67 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err44 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs68 = errors;
if(typeof data29 == "number"){
if(data29 > 4096 || isNaN(data29)){
const err45 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err46 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid2 = _errs67 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs69 = errors;
if("inf" !== data29){
const err47 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
}
}
if(!valid15){
const err48 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs65 === errors;
var valid0 = _errs64 === errors;
}
if(data.truncation !== undefined && func0.call(data, "truncation")){
let data30 = data.truncation;
const _errs70 = errors;
const _errs71 = errors;
const _errs72 = errors;
let valid17 = false;
const _errs73 = errors;
const vSchema3 = schema13.anyOf[0].enum;
if(!((data30 === "auto") || (data30 === "disabled"))){
const err49 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid3 = _errs73 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const _errs74 = errors;
const _errs75 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.type === undefined) || (!(func0.call(data30, "type")))){
const err50 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data30.retention_ratio === undefined) || (!(func0.call(data30, "retention_ratio")))){
const err51 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "retention_ratio"},message:"must have required property '"+"retention_ratio"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data30.type !== undefined && func0.call(data30, "type")){
let data31 = data30.type;
const _errs76 = errors;
if("retention_ratio" !== data31){
const err52 = {instancePath:instancePath+"/truncation/type",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "retention_ratio"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid18 = _errs76 === errors;
}
if(data30.retention_ratio !== undefined && func0.call(data30, "retention_ratio")){
let data32 = data30.retention_ratio;
const _errs77 = errors;
const _errs78 = errors;
if(typeof data32 == "number"){
if(data32 > 1 || isNaN(data32)){
const err53 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid18 = _errs77 === errors;
}
if(data30.token_limits !== undefined && func0.call(data30, "token_limits")){
let data33 = data30.token_limits;
const _errs79 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err56 = {instancePath:instancePath+"/truncation/token_limits",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/token_limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs80 = errors;
var valid18 = _errs79 === errors;
}
}
else {
const err57 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs74 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
}
}
if(!valid17){
const err58 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs71 === errors;
var valid0 = _errs70 === errors;
}
if(data.tracing !== undefined && func0.call(data, "tracing")){
let data34 = data.tracing;
const _errs81 = errors;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if("auto" !== data34){
const err59 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs83 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs84 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err60 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const _errs85 = errors;
var _valid4 = _errs84 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs86 = errors;
if(data34 !== null){
const err61 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs87 = errors;
var _valid4 = _errs86 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
}
}
}
if(!valid19){
const err62 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs81 === errors;
}
if(data.prompt !== undefined && func0.call(data, "prompt")){
let data35 = data.prompt;
const _errs88 = errors;
const _errs89 = errors;
let valid20 = false;
const _errs90 = errors;
const _errs91 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.id === undefined) || (!(func0.call(data35, "id")))){
const err63 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35.id !== undefined && func0.call(data35, "id")){
let data36 = data35.id;
const _errs92 = errors;
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/prompt/id",schemaPath:"#/properties/prompt/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs93 = errors;
var valid21 = _errs92 === errors;
}
if(data35.version !== undefined && func0.call(data35, "version")){
let data37 = data35.version;
const _errs94 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
const err65 = {instancePath:instancePath+"/prompt/version",schemaPath:"#/properties/prompt/anyOf/0/properties/version/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs95 = errors;
var valid21 = _errs94 === errors;
}
if(data35.variables !== undefined && func0.call(data35, "variables")){
let data38 = data35.variables;
const _errs96 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err66 = {instancePath:instancePath+"/prompt/variables",schemaPath:"#/properties/prompt/anyOf/0/properties/variables/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.variables.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs97 = errors;
var valid21 = _errs96 === errors;
}
}
else {
const err67 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const _errs98 = errors;
if(data35 !== null){
const err68 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs99 = errors;
var _valid5 = _errs98 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
}
}
if(!valid20){
const err69 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs88 === errors;
}
if(data.include !== undefined && func0.call(data, "include")){
let data39 = data.include;
const _errs100 = errors;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err70 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema3.properties.include.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs101 = errors;
if(Array.isArray(data39)){
let valid23 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
const _errs102 = errors;
if("item.input_audio_transcription.logprobs" !== data40){
const err71 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue: "item.input_audio_transcription.logprobs"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid22 = _errs102 === errors;
if(!valid22){
valid23 = false;
}
}
}
var valid0 = _errs100 === errors;
}
if(data.reasoning !== undefined && func0.call(data, "reasoning")){
let data41 = data.reasoning;
const _errs103 = errors;
const _errs104 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.effort !== undefined && func0.call(data41, "effort")){
let data42 = data41.effort;
const _errs105 = errors;
const vSchema4 = schema3.properties.reasoning.properties.effort.enum;
if(!(((((data42 === "minimal") || (data42 === "low")) || (data42 === "medium")) || (data42 === "high")) || (data42 === "xhigh"))){
const err72 = {instancePath:instancePath+"/reasoning/effort",schemaPath:"#/properties/reasoning/properties/effort/enum",keyword:"enum",params:{allowedValues: schema3.properties.reasoning.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid24 = _errs105 === errors;
}
}
else {
const err73 = {instancePath:instancePath+"/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid0 = _errs103 === errors;
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate2.errors = vErrors;
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
if((data.session === undefined) || (!(func0.call(data, "session")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},message:"must have required property '"+"session"+"'"};
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
if("session.update" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.update"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.session !== undefined && func0.call(data, "session")){
let data2 = data.session;
const _errs5 = errors;
if(!(validate2(data2, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
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
validate0.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferAppendMessage = validate6;
const schema14 = {"type":"object","required":["type","audio"],"properties":{"type":{"const":"input_audio_buffer.append"},"event_id":{"$ref":"definitions#/definitions/d0"},"audio":{"$ref":"definitions#/definitions/d11"}}};
const schema16 = {"type":"string","format":"byte"};
const formats0 = unwrap(module1).fullFormats.byte;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.audio === undefined) || (!(func0.call(data, "audio")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio"},message:"must have required property '"+"audio"+"'"};
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
if("input_audio_buffer.append" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.append"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data2 = data.audio;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 == "number"){
}
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err5 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err6 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs6 === errors;
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
validate6.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferCommitMessage = validate7;
const schema17 = {"type":"object","required":["type"],"properties":{"type":{"const":"input_audio_buffer.commit"},"event_id":{"$ref":"definitions#/definitions/d0"}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("input_audio_buffer.commit" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.commit"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err2 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
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
validate7.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferClearMessage = validate8;
const schema19 = {"type":"object","required":["type"],"properties":{"type":{"const":"input_audio_buffer.clear"},"event_id":{"$ref":"definitions#/definitions/d0"}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("input_audio_buffer.clear" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.clear"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err2 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
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
validate8.errors = vErrors;
return errors === 0;
}

export const isConversationItemCreateMessage = validate9;
const schema21 = {"type":"object","required":["type","item"],"properties":{"type":{"const":"conversation.item.create"},"event_id":{"$ref":"definitions#/definitions/d0"},"previous_item_id":{"type":["string","null"]},"item":{"$ref":"definitions#/definitions/d12"}}};
const schema23 = {"oneOf":[{"$ref":"definitions#/definitions/d13"},{"$ref":"definitions#/definitions/d17"},{"$ref":"definitions#/definitions/d18"},{"$ref":"definitions#/definitions/d19"},{"$ref":"definitions#/definitions/d21"},{"$ref":"definitions#/definitions/d22"},{"$ref":"definitions#/definitions/d23"},{"$ref":"definitions#/definitions/d24"},{"$ref":"definitions#/definitions/d25"}]};
const schema24 = {"type":"object","required":["type","role","content"],"properties":{"type":{"const":"message"},"role":{"const":"system"},"id":{"$ref":"definitions#/definitions/d14"},"object":{"$ref":"definitions#/definitions/d15"},"status":{"$ref":"definitions#/definitions/d16"},"content":{"type":"array","items":{"type":"object","properties":{"type":{"const":"input_text"},"text":{"type":"string"}}}}}};
const schema25 = {"type":"string"};
const schema26 = {"const":"realtime.item"};
const schema27 = {"enum":["completed","incomplete","in_progress"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.content === undefined) || (!(func0.call(data, "content")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
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
if("message" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"};
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
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
const _errs2 = errors;
if("system" !== data1){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var valid0 = _errs3 === errors;
}
if(data.object !== undefined && func0.call(data, "object")){
let data3 = data.object;
const _errs6 = errors;
const _errs7 = errors;
if("realtime.item" !== data3){
const err6 = {instancePath:instancePath+"/object",schemaPath:"definitions#/definitions/d15/const",keyword:"const",params:{allowedValue: "realtime.item"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
const _errs8 = errors;
const _errs9 = errors;
const vSchema0 = schema27.enum;
if(!(((data4 === "completed") || (data4 === "incomplete")) || (data4 === "in_progress"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"definitions#/definitions/d16/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.content !== undefined && func0.call(data, "content")){
let data5 = data.content;
const _errs10 = errors;
const _errs11 = errors;
if(Array.isArray(data5)){
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
const _errs13 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
const _errs14 = errors;
if("input_text" !== data7){
const err8 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/properties/content/items/properties/type/const",keyword:"const",params:{allowedValue: "input_text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs14 === errors;
}
if(data6.text !== undefined && func0.call(data6, "text")){
let data8 = data6.text;
const _errs15 = errors;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs16 = errors;
var valid6 = _errs15 === errors;
}
}
else {
const err10 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs12 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs10 === errors;
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
validate11.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["type","role","content"],"properties":{"type":{"const":"message"},"role":{"const":"user"},"id":{"$ref":"definitions#/definitions/d14"},"object":{"$ref":"definitions#/definitions/d15"},"status":{"$ref":"definitions#/definitions/d16"},"content":{"type":"array","items":{"type":"object","properties":{"type":{"enum":["input_text","input_audio","input_image"]},"text":{"type":"string"},"audio":{"$ref":"definitions#/definitions/d11"},"transcript":{"type":["string","null"]},"image_url":{"type":"string"},"detail":{"enum":["auto","low","high"]}}}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.content === undefined) || (!(func0.call(data, "content")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
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
if("message" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"};
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
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
const _errs2 = errors;
if("user" !== data1){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var valid0 = _errs3 === errors;
}
if(data.object !== undefined && func0.call(data, "object")){
let data3 = data.object;
const _errs6 = errors;
const _errs7 = errors;
if("realtime.item" !== data3){
const err6 = {instancePath:instancePath+"/object",schemaPath:"definitions#/definitions/d15/const",keyword:"const",params:{allowedValue: "realtime.item"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
const _errs8 = errors;
const _errs9 = errors;
const vSchema0 = schema27.enum;
if(!(((data4 === "completed") || (data4 === "incomplete")) || (data4 === "in_progress"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"definitions#/definitions/d16/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.content !== undefined && func0.call(data, "content")){
let data5 = data.content;
const _errs10 = errors;
const _errs11 = errors;
if(Array.isArray(data5)){
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
const _errs13 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
const _errs14 = errors;
const vSchema1 = schema28.properties.content.items.properties.type.enum;
if(!(((data7 === "input_text") || (data7 === "input_audio")) || (data7 === "input_image"))){
const err8 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/properties/content/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema28.properties.content.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs14 === errors;
}
if(data6.text !== undefined && func0.call(data6, "text")){
let data8 = data6.text;
const _errs15 = errors;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs16 = errors;
var valid6 = _errs15 === errors;
}
if(data6.audio !== undefined && func0.call(data6, "audio")){
let data9 = data6.audio;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(typeof data9 == "number"){
}
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err10 = {instancePath:instancePath+"/content/" + i0+"/audio",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err11 = {instancePath:instancePath+"/content/" + i0+"/audio",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid7 = _errs18 === errors;
var valid6 = _errs17 === errors;
}
if(data6.transcript !== undefined && func0.call(data6, "transcript")){
let data10 = data6.transcript;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/content/" + i0+"/transcript",schemaPath:"#/properties/content/items/properties/transcript/type",keyword:"type",params:{type: schema28.properties.content.items.properties.transcript.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs21 = errors;
var valid6 = _errs20 === errors;
}
if(data6.image_url !== undefined && func0.call(data6, "image_url")){
let data11 = data6.image_url;
const _errs22 = errors;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/properties/content/items/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs23 = errors;
var valid6 = _errs22 === errors;
}
if(data6.detail !== undefined && func0.call(data6, "detail")){
let data12 = data6.detail;
const _errs24 = errors;
const vSchema2 = schema28.properties.content.items.properties.detail.enum;
if(!(((data12 === "auto") || (data12 === "low")) || (data12 === "high"))){
const err14 = {instancePath:instancePath+"/content/" + i0+"/detail",schemaPath:"#/properties/content/items/properties/detail/enum",keyword:"enum",params:{allowedValues: schema28.properties.content.items.properties.detail.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs24 === errors;
}
}
else {
const err15 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs12 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err16 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs10 === errors;
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
validate13.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["type","role","content"],"properties":{"type":{"const":"message"},"role":{"const":"assistant"},"id":{"$ref":"definitions#/definitions/d14"},"object":{"$ref":"definitions#/definitions/d15"},"status":{"$ref":"definitions#/definitions/d16"},"content":{"type":"array","items":{"type":"object","properties":{"type":{"enum":["output_text","output_audio"]},"text":{"type":"string"},"audio":{"$ref":"definitions#/definitions/d11"},"transcript":{"type":["string","null"]}}}}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.content === undefined) || (!(func0.call(data, "content")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
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
if("message" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"};
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
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
const _errs2 = errors;
if("assistant" !== data1){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var valid0 = _errs3 === errors;
}
if(data.object !== undefined && func0.call(data, "object")){
let data3 = data.object;
const _errs6 = errors;
const _errs7 = errors;
if("realtime.item" !== data3){
const err6 = {instancePath:instancePath+"/object",schemaPath:"definitions#/definitions/d15/const",keyword:"const",params:{allowedValue: "realtime.item"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
const _errs8 = errors;
const _errs9 = errors;
const vSchema0 = schema27.enum;
if(!(((data4 === "completed") || (data4 === "incomplete")) || (data4 === "in_progress"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"definitions#/definitions/d16/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.content !== undefined && func0.call(data, "content")){
let data5 = data.content;
const _errs10 = errors;
const _errs11 = errors;
if(Array.isArray(data5)){
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
const _errs13 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
const _errs14 = errors;
const vSchema1 = schema33.properties.content.items.properties.type.enum;
if(!((data7 === "output_text") || (data7 === "output_audio"))){
const err8 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/properties/content/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.content.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs14 === errors;
}
if(data6.text !== undefined && func0.call(data6, "text")){
let data8 = data6.text;
const _errs15 = errors;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs16 = errors;
var valid6 = _errs15 === errors;
}
if(data6.audio !== undefined && func0.call(data6, "audio")){
let data9 = data6.audio;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(typeof data9 == "number"){
}
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err10 = {instancePath:instancePath+"/content/" + i0+"/audio",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err11 = {instancePath:instancePath+"/content/" + i0+"/audio",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid7 = _errs18 === errors;
var valid6 = _errs17 === errors;
}
if(data6.transcript !== undefined && func0.call(data6, "transcript")){
let data10 = data6.transcript;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/content/" + i0+"/transcript",schemaPath:"#/properties/content/items/properties/transcript/type",keyword:"type",params:{type: schema33.properties.content.items.properties.transcript.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs21 = errors;
var valid6 = _errs20 === errors;
}
}
else {
const err13 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs12 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err14 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs10 === errors;
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
validate15.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["type","name","arguments"],"properties":{"type":{"const":"function_call"},"id":{"$ref":"definitions#/definitions/d14"},"object":{"$ref":"definitions#/definitions/d15"},"status":{"$ref":"definitions#/definitions/d16"},"name":{"type":"string"},"call_id":{"$ref":"definitions#/definitions/d20"},"arguments":{"type":"string"}}};
const schema42 = {"type":"string","minLength":1};

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
if((data.arguments === undefined) || (!(func0.call(data, "arguments")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arguments"},message:"must have required property '"+"arguments"+"'"};
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
if("function_call" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function_call"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.object !== undefined && func0.call(data, "object")){
let data2 = data.object;
const _errs5 = errors;
const _errs6 = errors;
if("realtime.item" !== data2){
const err5 = {instancePath:instancePath+"/object",schemaPath:"definitions#/definitions/d15/const",keyword:"const",params:{allowedValue: "realtime.item"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
const _errs7 = errors;
const _errs8 = errors;
const vSchema0 = schema27.enum;
if(!(((data3 === "completed") || (data3 === "incomplete")) || (data3 === "in_progress"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"definitions#/definitions/d16/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.name !== undefined && func0.call(data, "name")){
let data4 = data.name;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.call_id !== undefined && func0.call(data, "call_id")){
let data5 = data.call_id;
const _errs11 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data5 === "string"){
if(func4(data5) < 1){
const err8 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data6 = data.arguments;
const _errs14 = errors;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
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
validate17.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["type","call_id","output"],"properties":{"type":{"const":"function_call_output"},"id":{"$ref":"definitions#/definitions/d14"},"object":{"$ref":"definitions#/definitions/d15"},"status":{"$ref":"definitions#/definitions/d16"},"call_id":{"$ref":"definitions#/definitions/d20"},"output":{"type":"string"}}};

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
if((data.call_id === undefined) || (!(func0.call(data, "call_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"},message:"must have required property '"+"call_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.output === undefined) || (!(func0.call(data, "output")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
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
if("function_call_output" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function_call_output"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.object !== undefined && func0.call(data, "object")){
let data2 = data.object;
const _errs5 = errors;
const _errs6 = errors;
if("realtime.item" !== data2){
const err5 = {instancePath:instancePath+"/object",schemaPath:"definitions#/definitions/d15/const",keyword:"const",params:{allowedValue: "realtime.item"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
const _errs7 = errors;
const _errs8 = errors;
const vSchema0 = schema27.enum;
if(!(((data3 === "completed") || (data3 === "incomplete")) || (data3 === "in_progress"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"definitions#/definitions/d16/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs8 === errors;
var valid0 = _errs7 === errors;
}
if(data.call_id !== undefined && func0.call(data, "call_id")){
let data4 = data.call_id;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 === "string"){
if(func4(data4) < 1){
const err7 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs10 === errors;
var valid0 = _errs9 === errors;
}
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
const _errs12 = errors;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs13 = errors;
var valid0 = _errs12 === errors;
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
validate19.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["type","server_label","tools"],"properties":{"type":{"const":"mcp_list_tools"},"id":{"$ref":"definitions#/definitions/d14"},"server_label":{"type":"string"},"tools":{"type":"array","items":{"type":"object","required":["name","input_schema"],"properties":{"name":{"type":"string"},"description":{"type":["string","null"]},"input_schema":true,"annotations":true}}}}};

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
if((data.server_label === undefined) || (!(func0.call(data, "server_label")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tools === undefined) || (!(func0.call(data, "tools")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},message:"must have required property '"+"tools"+"'"};
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
if("mcp_list_tools" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_list_tools"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.server_label !== undefined && func0.call(data, "server_label")){
let data2 = data.server_label;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data3 = data.tools;
const _errs7 = errors;
const _errs8 = errors;
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err6 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data4.input_schema === undefined) || (!(func0.call(data4, "input_schema")))){
const err7 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/required",keyword:"required",params:{missingProperty: "input_schema"},message:"must have required property '"+"input_schema"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
const _errs11 = errors;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/tools/" + i0+"/name",schemaPath:"#/properties/tools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs12 = errors;
var valid4 = _errs11 === errors;
}
if(data4.description !== undefined && func0.call(data4, "description")){
let data6 = data4.description;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/tools/" + i0+"/description",schemaPath:"#/properties/tools/items/properties/description/type",keyword:"type",params:{type: schema48.properties.tools.items.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs14 = errors;
var valid4 = _errs13 === errors;
}
}
else {
const err10 = {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs7 === errors;
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
validate21.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["type","id","server_label","name","arguments"],"properties":{"type":{"const":"mcp_call"},"id":{"$ref":"definitions#/definitions/d14"},"server_label":{"type":"string"},"name":{"type":"string"},"arguments":{"type":"string"},"approval_request_id":{"type":["string","null"]},"output":{"type":["string","null"]},"error":{"anyOf":[{"type":"object","required":["type","code","message"],"properties":{"type":{"enum":["protocol_error","http_error"]},"code":{"type":"integer"},"message":{"type":"string"}}},{"type":"object","required":["type","message"],"properties":{"type":{"const":"tool_execution_error"},"message":{"type":"string"}}},{"type":"null"}]}}};

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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.server_label === undefined) || (!(func0.call(data, "server_label")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.arguments === undefined) || (!(func0.call(data, "arguments")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arguments"},message:"must have required property '"+"arguments"+"'"};
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
if("mcp_call" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_call"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.server_label !== undefined && func0.call(data, "server_label")){
let data2 = data.server_label;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data4 = data.arguments;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
}
if(data.approval_request_id !== undefined && func0.call(data, "approval_request_id")){
let data5 = data.approval_request_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type: schema50.properties.approval_request_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs12 = errors;
var valid0 = _errs11 === errors;
}
if(data.output !== undefined && func0.call(data, "output")){
let data6 = data.output;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: schema50.properties.output.type},message:"must be string,null"};
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
if(data.error !== undefined && func0.call(data, "error")){
let data7 = data.error;
const _errs15 = errors;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
const _errs18 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.type === undefined) || (!(func0.call(data7, "type")))){
const err12 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data7.code === undefined) || (!(func0.call(data7, "code")))){
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data7.message === undefined) || (!(func0.call(data7, "message")))){
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.type !== undefined && func0.call(data7, "type")){
let data8 = data7.type;
const _errs19 = errors;
const vSchema0 = schema50.properties.error.anyOf[0].properties.type.enum;
if(!((data8 === "protocol_error") || (data8 === "http_error"))){
const err15 = {instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.error.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid3 = _errs19 === errors;
}
if(data7.code !== undefined && func0.call(data7, "code")){
let data9 = data7.code;
const _errs20 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err16 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/anyOf/0/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs21 = errors;
var valid3 = _errs20 === errors;
}
if(data7.message !== undefined && func0.call(data7, "message")){
let data10 = data7.message;
const _errs22 = errors;
if(typeof data10 !== "string"){
const err17 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/anyOf/0/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs23 = errors;
var valid3 = _errs22 === errors;
}
}
else {
const err18 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.type === undefined) || (!(func0.call(data7, "type")))){
const err19 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data7.message === undefined) || (!(func0.call(data7, "message")))){
const err20 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.type !== undefined && func0.call(data7, "type")){
let data11 = data7.type;
const _errs26 = errors;
if("tool_execution_error" !== data11){
const err21 = {instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "tool_execution_error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid4 = _errs26 === errors;
}
if(data7.message !== undefined && func0.call(data7, "message")){
let data12 = data7.message;
const _errs27 = errors;
if(typeof data12 !== "string"){
const err22 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/anyOf/1/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs28 = errors;
var valid4 = _errs27 === errors;
}
}
else {
const err23 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs29 = errors;
if(data7 !== null){
const err24 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs30 = errors;
var _valid0 = _errs29 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
}
}
}
if(!valid2){
const err25 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","required":["type","id","server_label","name","arguments"],"properties":{"type":{"const":"mcp_approval_request"},"id":{"$ref":"definitions#/definitions/d14"},"server_label":{"type":"string"},"name":{"type":"string"},"arguments":{"type":"string"}}};

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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.server_label === undefined) || (!(func0.call(data, "server_label")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.arguments === undefined) || (!(func0.call(data, "arguments")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arguments"},message:"must have required property '"+"arguments"+"'"};
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
if("mcp_approval_request" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_approval_request"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.server_label !== undefined && func0.call(data, "server_label")){
let data2 = data.server_label;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/server_label",schemaPath:"#/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.name !== undefined && func0.call(data, "name")){
let data3 = data.name;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data4 = data.arguments;
const _errs9 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
var valid0 = _errs9 === errors;
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
validate25.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","required":["type","id","approval_request_id","approve"],"properties":{"type":{"const":"mcp_approval_response"},"id":{"$ref":"definitions#/definitions/d14"},"approval_request_id":{"type":"string"},"approve":{"type":"boolean"},"reason":{"type":["string","null"]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.approval_request_id === undefined) || (!(func0.call(data, "approval_request_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approval_request_id"},message:"must have required property '"+"approval_request_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.approve === undefined) || (!(func0.call(data, "approve")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approve"},message:"must have required property '"+"approve"+"'"};
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
if("mcp_approval_response" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_approval_response"},message:"must be equal to constant"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs4 = errors;
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.approval_request_id !== undefined && func0.call(data, "approval_request_id")){
let data2 = data.approval_request_id;
const _errs5 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/approval_request_id",schemaPath:"#/properties/approval_request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.approve !== undefined && func0.call(data, "approve")){
let data3 = data.approve;
const _errs7 = errors;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/approve",schemaPath:"#/properties/approve/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
var valid0 = _errs7 === errors;
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data4 = data.reason;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema54.properties.reason.type},message:"must be string,null"};
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
validate27.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs5 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs6 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs7 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs8 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs9 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("conversation.item.create" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.create"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.previous_item_id !== undefined && func0.call(data, "previous_item_id")){
let data2 = data.previous_item_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/previous_item_id",schemaPath:"#/properties/previous_item_id/type",keyword:"type",params:{type: schema21.properties.previous_item_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs6 = errors;
var valid0 = _errs5 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data3 = data.item;
const _errs7 = errors;
if(!(validate10(data3, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
else {
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
validate9.errors = vErrors;
return errors === 0;
}

export const isConversationItemRetrieveMessage = validate30;
const schema56 = {"type":"object","required":["type","item_id"],"properties":{"type":{"const":"conversation.item.retrieve"},"event_id":{"$ref":"definitions#/definitions/d0"},"item_id":{"$ref":"definitions#/definitions/d26"}}};
const schema58 = {"type":"string","minLength":1};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("conversation.item.retrieve" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.retrieve"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err5 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs6 === errors;
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
validate30.errors = vErrors;
return errors === 0;
}

export const isConversationItemTruncateMessage = validate31;
const schema59 = {"type":"object","required":["type","item_id","content_index","audio_end_ms"],"properties":{"type":{"const":"conversation.item.truncate"},"event_id":{"$ref":"definitions#/definitions/d0"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"type":"integer","minimum":0},"audio_end_ms":{"type":"integer","minimum":0}}};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.audio_end_ms === undefined) || (!(func0.call(data, "audio_end_ms")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_end_ms"},message:"must have required property '"+"audio_end_ms"+"'"};
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
if("conversation.item.truncate" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.truncate"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/content_index",schemaPath:"#/properties/content_index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs9 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/content_index",schemaPath:"#/properties/content_index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid0 = _errs8 === errors;
}
if(data.audio_end_ms !== undefined && func0.call(data, "audio_end_ms")){
let data4 = data.audio_end_ms;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err11 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs11 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid0 = _errs10 === errors;
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
validate31.errors = vErrors;
return errors === 0;
}

export const isConversationItemDeleteMessage = validate32;
const schema62 = {"type":"object","required":["type","item_id"],"properties":{"type":{"const":"conversation.item.delete"},"event_id":{"$ref":"definitions#/definitions/d0"},"item_id":{"$ref":"definitions#/definitions/d26"}}};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("conversation.item.delete" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.delete"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err5 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs6 === errors;
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
validate32.errors = vErrors;
return errors === 0;
}

export const isResponseCreateMessage = validate33;
const schema65 = {"type":"object","required":["type"],"properties":{"type":{"const":"response.create"},"event_id":{"$ref":"definitions#/definitions/d0"},"response":{"$ref":"definitions#/definitions/d27"}}};
const schema67 = {"type":"object","properties":{"conversation":{"type":"string"},"input":{"type":"array","items":{"$ref":"definitions#/definitions/d28"}},"instructions":{"type":"string"},"output_modalities":{"$ref":"definitions#/definitions/d2"},"max_output_tokens":{"$ref":"definitions#/definitions/d9"},"audio":{"$ref":"definitions#/definitions/d3"},"tools":{"type":"array","items":{"$ref":"definitions#/definitions/d7"}},"tool_choice":{"$ref":"definitions#/definitions/d8"},"parallel_tool_calls":{"type":"boolean"},"prompt":{"anyOf":[{"type":"object"},{"type":"null"}]},"reasoning":{"type":"object"},"metadata":{"$ref":"definitions#/definitions/d29"}}};
const schema75 = {"anyOf":[{"type":"object","maxProperties":16,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"string","maxLength":512}},{"type":"null"}]};
const schema68 = {"anyOf":[{"$ref":"definitions#/definitions/d12"},{"type":"object","required":["type","id"],"properties":{"type":{"const":"item_reference"},"id":{"$ref":"definitions#/definitions/d14"}}}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs5 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs6 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs7 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
const _errs8 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
}
const _errs9 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
const _errs4 = errors;
if("item_reference" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "item_reference"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
var valid1 = _errs5 === errors;
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversation !== undefined && func0.call(data, "conversation")){
let data0 = data.conversation;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.input !== undefined && func0.call(data, "input")){
let data1 = data.input;
const _errs3 = errors;
const _errs4 = errors;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(validate35(data2, {instancePath:instancePath+"/input/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err1 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data3 = data.instructions;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
var valid0 = _errs6 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data4 = data.output_modalities;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(Array.isArray(data4)){
if(data4.length > 1){
const err3 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
const vSchema0 = schema4.items.enum;
if(!((data5 === "audio") || (data5 === "text"))){
const err5 = {instancePath:instancePath+"/output_modalities/" + i1,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs11 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err6 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data6 = data.max_output_tokens;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
let valid7 = false;
const _errs15 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err7 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs16 = errors;
if(typeof data6 == "number"){
if(data6 > 4096 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs17 = errors;
if("inf" !== data6){
const err10 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
}
}
if(!valid7){
const err11 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs13 === errors;
var valid0 = _errs12 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data7 = data.audio;
const _errs18 = errors;
if(!(validate3(data7, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs18 === errors;
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data8 = data.tools;
const _errs19 = errors;
const _errs20 = errors;
if(Array.isArray(data8)){
let valid9 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs21 = errors;
const _errs22 = errors;
const _errs23 = errors;
let valid11 = false;
const _errs24 = errors;
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.type === undefined) || (!(func0.call(data9, "type")))){
const err12 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data9.name === undefined) || (!(func0.call(data9, "name")))){
const err13 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.type !== undefined && func0.call(data9, "type")){
let data10 = data9.type;
const _errs26 = errors;
if("function" !== data10){
const err14 = {instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid12 = _errs26 === errors;
}
if(data9.name !== undefined && func0.call(data9, "name")){
let data11 = data9.name;
const _errs27 = errors;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/tools/" + i2+"/name",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs28 = errors;
var valid12 = _errs27 === errors;
}
if(data9.description !== undefined && func0.call(data9, "description")){
let data12 = data9.description;
const _errs29 = errors;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/tools/" + i2+"/description",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs30 = errors;
var valid12 = _errs29 === errors;
}
if(data9.parameters !== undefined && func0.call(data9, "parameters")){
let data13 = data9.parameters;
const _errs31 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err17 = {instancePath:instancePath+"/tools/" + i2+"/parameters",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs32 = errors;
var valid12 = _errs31 === errors;
}
}
else {
const err18 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs33 = errors;
const _errs34 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.type === undefined) || (!(func0.call(data9, "type")))){
const err19 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data9.server_label === undefined) || (!(func0.call(data9, "server_label")))){
const err20 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.type !== undefined && func0.call(data9, "type")){
let data14 = data9.type;
const _errs35 = errors;
if("mcp" !== data14){
const err21 = {instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid13 = _errs35 === errors;
}
if(data9.server_label !== undefined && func0.call(data9, "server_label")){
let data15 = data9.server_label;
const _errs36 = errors;
if(typeof data15 !== "string"){
const err22 = {instancePath:instancePath+"/tools/" + i2+"/server_label",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs37 = errors;
var valid13 = _errs36 === errors;
}
if(data9.server_url !== undefined && func0.call(data9, "server_url")){
let data16 = data9.server_url;
const _errs38 = errors;
if(typeof data16 !== "string"){
const err23 = {instancePath:instancePath+"/tools/" + i2+"/server_url",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs39 = errors;
var valid13 = _errs38 === errors;
}
if(data9.server_description !== undefined && func0.call(data9, "server_description")){
let data17 = data9.server_description;
const _errs40 = errors;
if(typeof data17 !== "string"){
const err24 = {instancePath:instancePath+"/tools/" + i2+"/server_description",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs41 = errors;
var valid13 = _errs40 === errors;
}
if(data9.connector_id !== undefined && func0.call(data9, "connector_id")){
let data18 = data9.connector_id;
const _errs42 = errors;
if(typeof data18 !== "string"){
const err25 = {instancePath:instancePath+"/tools/" + i2+"/connector_id",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/connector_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs43 = errors;
var valid13 = _errs42 === errors;
}
if(data9.authorization !== undefined && func0.call(data9, "authorization")){
let data19 = data9.authorization;
const _errs44 = errors;
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/tools/" + i2+"/authorization",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/authorization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs45 = errors;
var valid13 = _errs44 === errors;
}
if(data9.headers !== undefined && func0.call(data9, "headers")){
let data20 = data9.headers;
const _errs46 = errors;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err27 = {instancePath:instancePath+"/tools/" + i2+"/headers",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/headers/type",keyword:"type",params:{type: schema10.anyOf[1].properties.headers.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs47 = errors;
var valid13 = _errs46 === errors;
}
}
else {
const err28 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
}
}
if(!valid11){
const err29 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"definitions#/definitions/d7/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs22 === errors;
var valid8 = _errs21 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
const err30 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs19 === errors;
}
if(data.tool_choice !== undefined && func0.call(data, "tool_choice")){
let data21 = data.tool_choice;
const _errs48 = errors;
const _errs49 = errors;
const _errs50 = errors;
let valid15 = false;
const _errs51 = errors;
const vSchema1 = schema11.anyOf[0].enum;
if(!(((data21 === "auto") || (data21 === "none")) || (data21 === "required"))){
const err31 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs52 = errors;
const _errs53 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.type === undefined) || (!(func0.call(data21, "type")))){
const err32 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data21.name === undefined) || (!(func0.call(data21, "name")))){
const err33 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data21.type !== undefined && func0.call(data21, "type")){
let data22 = data21.type;
const _errs54 = errors;
if("function" !== data22){
const err34 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid16 = _errs54 === errors;
}
if(data21.name !== undefined && func0.call(data21, "name")){
let data23 = data21.name;
const _errs55 = errors;
if(typeof data23 !== "string"){
const err35 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs56 = errors;
var valid16 = _errs55 === errors;
}
}
else {
const err36 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs57 = errors;
const _errs58 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.type === undefined) || (!(func0.call(data21, "type")))){
const err37 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data21.server_label === undefined) || (!(func0.call(data21, "server_label")))){
const err38 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data21.type !== undefined && func0.call(data21, "type")){
let data24 = data21.type;
const _errs59 = errors;
if("mcp" !== data24){
const err39 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid17 = _errs59 === errors;
}
if(data21.server_label !== undefined && func0.call(data21, "server_label")){
let data25 = data21.server_label;
const _errs60 = errors;
if(typeof data25 !== "string"){
const err40 = {instancePath:instancePath+"/tool_choice/server_label",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs61 = errors;
var valid17 = _errs60 === errors;
}
if(data21.name !== undefined && func0.call(data21, "name")){
let data26 = data21.name;
const _errs62 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
const err41 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/name/type",keyword:"type",params:{type: schema11.anyOf[2].properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs63 = errors;
var valid17 = _errs62 === errors;
}
}
else {
const err42 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
}
}
}
if(!valid15){
const err43 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs49 === errors;
var valid0 = _errs48 === errors;
}
if(data.parallel_tool_calls !== undefined && func0.call(data, "parallel_tool_calls")){
let data27 = data.parallel_tool_calls;
const _errs64 = errors;
if(typeof data27 !== "boolean"){
const err44 = {instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs65 = errors;
var valid0 = _errs64 === errors;
}
if(data.prompt !== undefined && func0.call(data, "prompt")){
let data28 = data.prompt;
const _errs66 = errors;
const _errs67 = errors;
let valid18 = false;
const _errs68 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err45 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const _errs69 = errors;
var _valid3 = _errs68 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
const _errs70 = errors;
if(data28 !== null){
const err46 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const _errs71 = errors;
var _valid3 = _errs70 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
}
}
if(!valid18){
const err47 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs66 === errors;
}
if(data.reasoning !== undefined && func0.call(data, "reasoning")){
let data29 = data.reasoning;
const _errs72 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
const err48 = {instancePath:instancePath+"/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const _errs73 = errors;
var valid0 = _errs72 === errors;
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data30 = data.metadata;
const _errs74 = errors;
const _errs75 = errors;
const _errs76 = errors;
let valid20 = false;
const _errs77 = errors;
const _errs78 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 16){
const err49 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key0 of Object.keys(data30)){
const _errs79 = errors;
if(typeof key0 === "string"){
if(func4(key0) > 64){
const err50 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid21 = _errs79 === errors;
if(!valid21){
const err51 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
const _errs80 = errors;
for(const key1 of Object.keys(data30)){
let data31 = data30[key1];
const _errs81 = errors;
const _errs82 = errors;
if(typeof data31 === "string"){
if(func4(data31) > 512){
const err52 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid22 = _errs81 === errors;
}
}
else {
const err54 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs77 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs83 = errors;
if(data30 !== null){
const err55 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const _errs84 = errors;
var _valid4 = _errs83 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
}
}
if(!valid20){
const err56 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs75 === errors;
var valid0 = _errs74 === errors;
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


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
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.create" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.create"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err2 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response !== undefined && func0.call(data, "response")){
let data2 = data.response;
const _errs5 = errors;
if(!(validate34(data2, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
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
validate33.errors = vErrors;
return errors === 0;
}

export const isResponseCancelMessage = validate50;
const schema76 = {"type":"object","required":["type"],"properties":{"type":{"const":"response.cancel"},"event_id":{"$ref":"definitions#/definitions/d0"},"response_id":{"$ref":"definitions#/definitions/d30"}}};
const schema78 = {"type":"string","minLength":1};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("response.cancel" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.cancel"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) > 512){
const err2 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err4 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs6 === errors;
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
validate50.errors = vErrors;
return errors === 0;
}

export const isOutputAudioBufferClearMessage = validate51;
const schema79 = {"type":"object","required":["type"],"properties":{"type":{"const":"output_audio_buffer.clear"},"event_id":{"type":"string"}}};

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
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("output_audio_buffer.clear" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "output_audio_buffer.clear"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate51.errors = vErrors;
return errors === 0;
}

export const isSessionCreatedMessage = validate52;
const schema80 = {"type":"object","required":["type","event_id","session"],"properties":{"type":{"const":"session.created"},"event_id":{"$ref":"definitions#/definitions/d31"},"session":{"$ref":"definitions#/definitions/d1"}}};
const schema81 = {"type":"string","minLength":1};

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
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
const vSchema0 = schema3.properties.type.enum;
if(!((data0 === "realtime") || (data0 === "transcription"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.object !== undefined && func0.call(data, "object")){
let data2 = data.object;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.model !== undefined && func0.call(data, "model")){
let data3 = data.model;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data4 = data.expires_at;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
var valid0 = _errs8 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data5 = data.output_modalities;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data5)){
if(data5.length > 1){
const err6 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const _errs13 = errors;
const vSchema1 = schema4.items.enum;
if(!((data6 === "audio") || (data6 === "text"))){
const err8 = {instancePath:instancePath+"/output_modalities/" + i0,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs11 === errors;
var valid0 = _errs10 === errors;
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data7 = data.instructions;
const _errs14 = errors;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data8 = data.audio;
const _errs16 = errors;
if(!(validate3(data8, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data9 = data.tools;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data9)){
let valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err11 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
const err12 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data11 = data10.type;
const _errs24 = errors;
if("function" !== data11){
const err13 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs24 === errors;
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data12 = data10.name;
const _errs25 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/tools/" + i1+"/name",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs26 = errors;
var valid8 = _errs25 === errors;
}
if(data10.description !== undefined && func0.call(data10, "description")){
let data13 = data10.description;
const _errs27 = errors;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/tools/" + i1+"/description",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs28 = errors;
var valid8 = _errs27 === errors;
}
if(data10.parameters !== undefined && func0.call(data10, "parameters")){
let data14 = data10.parameters;
const _errs29 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err16 = {instancePath:instancePath+"/tools/" + i1+"/parameters",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs30 = errors;
var valid8 = _errs29 === errors;
}
}
else {
const err17 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs31 = errors;
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err18 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data10.server_label === undefined) || (!(func0.call(data10, "server_label")))){
const err19 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data15 = data10.type;
const _errs33 = errors;
if("mcp" !== data15){
const err20 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid9 = _errs33 === errors;
}
if(data10.server_label !== undefined && func0.call(data10, "server_label")){
let data16 = data10.server_label;
const _errs34 = errors;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/tools/" + i1+"/server_label",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs35 = errors;
var valid9 = _errs34 === errors;
}
if(data10.server_url !== undefined && func0.call(data10, "server_url")){
let data17 = data10.server_url;
const _errs36 = errors;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/tools/" + i1+"/server_url",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs37 = errors;
var valid9 = _errs36 === errors;
}
if(data10.server_description !== undefined && func0.call(data10, "server_description")){
let data18 = data10.server_description;
const _errs38 = errors;
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/tools/" + i1+"/server_description",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs39 = errors;
var valid9 = _errs38 === errors;
}
if(data10.connector_id !== undefined && func0.call(data10, "connector_id")){
let data19 = data10.connector_id;
const _errs40 = errors;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/tools/" + i1+"/connector_id",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/connector_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs41 = errors;
var valid9 = _errs40 === errors;
}
if(data10.authorization !== undefined && func0.call(data10, "authorization")){
let data20 = data10.authorization;
const _errs42 = errors;
if(typeof data20 !== "string"){
const err25 = {instancePath:instancePath+"/tools/" + i1+"/authorization",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/authorization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs43 = errors;
var valid9 = _errs42 === errors;
}
if(data10.headers !== undefined && func0.call(data10, "headers")){
let data21 = data10.headers;
const _errs44 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err26 = {instancePath:instancePath+"/tools/" + i1+"/headers",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/headers/type",keyword:"type",params:{type: schema10.anyOf[1].properties.headers.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs45 = errors;
var valid9 = _errs44 === errors;
}
}
else {
const err27 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
}
}
if(!valid7){
const err28 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs20 === errors;
var valid4 = _errs19 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.tool_choice !== undefined && func0.call(data, "tool_choice")){
let data22 = data.tool_choice;
const _errs46 = errors;
const _errs47 = errors;
const _errs48 = errors;
let valid11 = false;
const _errs49 = errors;
const vSchema2 = schema11.anyOf[0].enum;
if(!(((data22 === "auto") || (data22 === "none")) || (data22 === "required"))){
const err30 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs50 = errors;
const _errs51 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err31 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
const err32 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data23 = data22.type;
const _errs52 = errors;
if("function" !== data23){
const err33 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid12 = _errs52 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data24 = data22.name;
const _errs53 = errors;
if(typeof data24 !== "string"){
const err34 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs54 = errors;
var valid12 = _errs53 === errors;
}
}
else {
const err35 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs50 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs55 = errors;
const _errs56 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err36 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data22.server_label === undefined) || (!(func0.call(data22, "server_label")))){
const err37 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data25 = data22.type;
const _errs57 = errors;
if("mcp" !== data25){
const err38 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid13 = _errs57 === errors;
}
if(data22.server_label !== undefined && func0.call(data22, "server_label")){
let data26 = data22.server_label;
const _errs58 = errors;
if(typeof data26 !== "string"){
const err39 = {instancePath:instancePath+"/tool_choice/server_label",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs59 = errors;
var valid13 = _errs58 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data27 = data22.name;
const _errs60 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
const err40 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/name/type",keyword:"type",params:{type: schema11.anyOf[2].properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs61 = errors;
var valid13 = _errs60 === errors;
}
}
else {
const err41 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
}
}
}
if(!valid11){
const err42 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs47 === errors;
var valid0 = _errs46 === errors;
}
if(data.parallel_tool_calls !== undefined && func0.call(data, "parallel_tool_calls")){
let data28 = data.parallel_tool_calls;
const _errs62 = errors;
if(typeof data28 !== "boolean"){
const err43 = {instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs63 = errors;
var valid0 = _errs62 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data29 = data.max_output_tokens;
const _errs64 = errors;
const _errs65 = errors;
const _errs66 = errors;
let valid15 = false;
const _errs67 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err44 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs68 = errors;
if(typeof data29 == "number"){
if(data29 > 4096 || isNaN(data29)){
const err45 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err46 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid2 = _errs67 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs69 = errors;
if("inf" !== data29){
const err47 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
}
}
if(!valid15){
const err48 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs65 === errors;
var valid0 = _errs64 === errors;
}
if(data.truncation !== undefined && func0.call(data, "truncation")){
let data30 = data.truncation;
const _errs70 = errors;
const _errs71 = errors;
const _errs72 = errors;
let valid17 = false;
const _errs73 = errors;
const vSchema3 = schema13.anyOf[0].enum;
if(!((data30 === "auto") || (data30 === "disabled"))){
const err49 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid3 = _errs73 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const _errs74 = errors;
const _errs75 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.type === undefined) || (!(func0.call(data30, "type")))){
const err50 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data30.retention_ratio === undefined) || (!(func0.call(data30, "retention_ratio")))){
const err51 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "retention_ratio"},message:"must have required property '"+"retention_ratio"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data30.type !== undefined && func0.call(data30, "type")){
let data31 = data30.type;
const _errs76 = errors;
if("retention_ratio" !== data31){
const err52 = {instancePath:instancePath+"/truncation/type",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "retention_ratio"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid18 = _errs76 === errors;
}
if(data30.retention_ratio !== undefined && func0.call(data30, "retention_ratio")){
let data32 = data30.retention_ratio;
const _errs77 = errors;
const _errs78 = errors;
if(typeof data32 == "number"){
if(data32 > 1 || isNaN(data32)){
const err53 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid18 = _errs77 === errors;
}
if(data30.token_limits !== undefined && func0.call(data30, "token_limits")){
let data33 = data30.token_limits;
const _errs79 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err56 = {instancePath:instancePath+"/truncation/token_limits",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/token_limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs80 = errors;
var valid18 = _errs79 === errors;
}
}
else {
const err57 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs74 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
}
}
if(!valid17){
const err58 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs71 === errors;
var valid0 = _errs70 === errors;
}
if(data.tracing !== undefined && func0.call(data, "tracing")){
let data34 = data.tracing;
const _errs81 = errors;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if("auto" !== data34){
const err59 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs83 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs84 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err60 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const _errs85 = errors;
var _valid4 = _errs84 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs86 = errors;
if(data34 !== null){
const err61 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs87 = errors;
var _valid4 = _errs86 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
}
}
}
if(!valid19){
const err62 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs81 === errors;
}
if(data.prompt !== undefined && func0.call(data, "prompt")){
let data35 = data.prompt;
const _errs88 = errors;
const _errs89 = errors;
let valid20 = false;
const _errs90 = errors;
const _errs91 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.id === undefined) || (!(func0.call(data35, "id")))){
const err63 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35.id !== undefined && func0.call(data35, "id")){
let data36 = data35.id;
const _errs92 = errors;
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/prompt/id",schemaPath:"#/properties/prompt/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs93 = errors;
var valid21 = _errs92 === errors;
}
if(data35.version !== undefined && func0.call(data35, "version")){
let data37 = data35.version;
const _errs94 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
const err65 = {instancePath:instancePath+"/prompt/version",schemaPath:"#/properties/prompt/anyOf/0/properties/version/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs95 = errors;
var valid21 = _errs94 === errors;
}
if(data35.variables !== undefined && func0.call(data35, "variables")){
let data38 = data35.variables;
const _errs96 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err66 = {instancePath:instancePath+"/prompt/variables",schemaPath:"#/properties/prompt/anyOf/0/properties/variables/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.variables.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs97 = errors;
var valid21 = _errs96 === errors;
}
}
else {
const err67 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const _errs98 = errors;
if(data35 !== null){
const err68 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs99 = errors;
var _valid5 = _errs98 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
}
}
if(!valid20){
const err69 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs88 === errors;
}
if(data.include !== undefined && func0.call(data, "include")){
let data39 = data.include;
const _errs100 = errors;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err70 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema3.properties.include.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs101 = errors;
if(Array.isArray(data39)){
let valid23 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
const _errs102 = errors;
if("item.input_audio_transcription.logprobs" !== data40){
const err71 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue: "item.input_audio_transcription.logprobs"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid22 = _errs102 === errors;
if(!valid22){
valid23 = false;
}
}
}
var valid0 = _errs100 === errors;
}
if(data.reasoning !== undefined && func0.call(data, "reasoning")){
let data41 = data.reasoning;
const _errs103 = errors;
const _errs104 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.effort !== undefined && func0.call(data41, "effort")){
let data42 = data41.effort;
const _errs105 = errors;
const vSchema4 = schema3.properties.reasoning.properties.effort.enum;
if(!(((((data42 === "minimal") || (data42 === "low")) || (data42 === "medium")) || (data42 === "high")) || (data42 === "xhigh"))){
const err72 = {instancePath:instancePath+"/reasoning/effort",schemaPath:"#/properties/reasoning/properties/effort/enum",keyword:"enum",params:{allowedValues: schema3.properties.reasoning.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid24 = _errs105 === errors;
}
}
else {
const err73 = {instancePath:instancePath+"/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid0 = _errs103 === errors;
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


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
if((data.session === undefined) || (!(func0.call(data, "session")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},message:"must have required property '"+"session"+"'"};
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
if("session.created" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.created"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.session !== undefined && func0.call(data, "session")){
let data2 = data.session;
const _errs5 = errors;
if(!(validate53(data2, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
else {
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
validate52.errors = vErrors;
return errors === 0;
}

export const isSessionUpdatedMessage = validate56;
const schema88 = {"type":"object","required":["type","event_id","session"],"properties":{"type":{"const":"session.updated"},"event_id":{"$ref":"definitions#/definitions/d31"},"session":{"$ref":"definitions#/definitions/d1"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const vSchema0 = schema3.properties.type.enum;
if(!((data0 === "realtime") || (data0 === "transcription"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.object !== undefined && func0.call(data, "object")){
let data2 = data.object;
const _errs4 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.model !== undefined && func0.call(data, "model")){
let data3 = data.model;
const _errs6 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data4 = data.expires_at;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
var valid0 = _errs8 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data5 = data.output_modalities;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data5)){
if(data5.length > 1){
const err6 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const _errs13 = errors;
const vSchema1 = schema4.items.enum;
if(!((data6 === "audio") || (data6 === "text"))){
const err8 = {instancePath:instancePath+"/output_modalities/" + i0,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs13 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err9 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs11 === errors;
var valid0 = _errs10 === errors;
}
if(data.instructions !== undefined && func0.call(data, "instructions")){
let data7 = data.instructions;
const _errs14 = errors;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data8 = data.audio;
const _errs16 = errors;
if(!(validate3(data8, {instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"audio",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs16 === errors;
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data9 = data.tools;
const _errs17 = errors;
const _errs18 = errors;
if(Array.isArray(data9)){
let valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err11 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data10.name === undefined) || (!(func0.call(data10, "name")))){
const err12 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data11 = data10.type;
const _errs24 = errors;
if("function" !== data11){
const err13 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid8 = _errs24 === errors;
}
if(data10.name !== undefined && func0.call(data10, "name")){
let data12 = data10.name;
const _errs25 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/tools/" + i1+"/name",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs26 = errors;
var valid8 = _errs25 === errors;
}
if(data10.description !== undefined && func0.call(data10, "description")){
let data13 = data10.description;
const _errs27 = errors;
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/tools/" + i1+"/description",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs28 = errors;
var valid8 = _errs27 === errors;
}
if(data10.parameters !== undefined && func0.call(data10, "parameters")){
let data14 = data10.parameters;
const _errs29 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err16 = {instancePath:instancePath+"/tools/" + i1+"/parameters",schemaPath:"definitions#/definitions/d7/anyOf/0/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs30 = errors;
var valid8 = _errs29 === errors;
}
}
else {
const err17 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs31 = errors;
const _errs32 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.type === undefined) || (!(func0.call(data10, "type")))){
const err18 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data10.server_label === undefined) || (!(func0.call(data10, "server_label")))){
const err19 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.type !== undefined && func0.call(data10, "type")){
let data15 = data10.type;
const _errs33 = errors;
if("mcp" !== data15){
const err20 = {instancePath:instancePath+"/tools/" + i1+"/type",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid9 = _errs33 === errors;
}
if(data10.server_label !== undefined && func0.call(data10, "server_label")){
let data16 = data10.server_label;
const _errs34 = errors;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/tools/" + i1+"/server_label",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs35 = errors;
var valid9 = _errs34 === errors;
}
if(data10.server_url !== undefined && func0.call(data10, "server_url")){
let data17 = data10.server_url;
const _errs36 = errors;
if(typeof data17 !== "string"){
const err22 = {instancePath:instancePath+"/tools/" + i1+"/server_url",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs37 = errors;
var valid9 = _errs36 === errors;
}
if(data10.server_description !== undefined && func0.call(data10, "server_description")){
let data18 = data10.server_description;
const _errs38 = errors;
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/tools/" + i1+"/server_description",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/server_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs39 = errors;
var valid9 = _errs38 === errors;
}
if(data10.connector_id !== undefined && func0.call(data10, "connector_id")){
let data19 = data10.connector_id;
const _errs40 = errors;
if(typeof data19 !== "string"){
const err24 = {instancePath:instancePath+"/tools/" + i1+"/connector_id",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/connector_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs41 = errors;
var valid9 = _errs40 === errors;
}
if(data10.authorization !== undefined && func0.call(data10, "authorization")){
let data20 = data10.authorization;
const _errs42 = errors;
if(typeof data20 !== "string"){
const err25 = {instancePath:instancePath+"/tools/" + i1+"/authorization",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/authorization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs43 = errors;
var valid9 = _errs42 === errors;
}
if(data10.headers !== undefined && func0.call(data10, "headers")){
let data21 = data10.headers;
const _errs44 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err26 = {instancePath:instancePath+"/tools/" + i1+"/headers",schemaPath:"definitions#/definitions/d7/anyOf/1/properties/headers/type",keyword:"type",params:{type: schema10.anyOf[1].properties.headers.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs45 = errors;
var valid9 = _errs44 === errors;
}
}
else {
const err27 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
}
}
if(!valid7){
const err28 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"definitions#/definitions/d7/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs20 === errors;
var valid4 = _errs19 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.tool_choice !== undefined && func0.call(data, "tool_choice")){
let data22 = data.tool_choice;
const _errs46 = errors;
const _errs47 = errors;
const _errs48 = errors;
let valid11 = false;
const _errs49 = errors;
const vSchema2 = schema11.anyOf[0].enum;
if(!(((data22 === "auto") || (data22 === "none")) || (data22 === "required"))){
const err30 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs49 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs50 = errors;
const _errs51 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err31 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
const err32 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data23 = data22.type;
const _errs52 = errors;
if("function" !== data23){
const err33 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "function"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid12 = _errs52 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data24 = data22.name;
const _errs53 = errors;
if(typeof data24 !== "string"){
const err34 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs54 = errors;
var valid12 = _errs53 === errors;
}
}
else {
const err35 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs50 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs55 = errors;
const _errs56 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.type === undefined) || (!(func0.call(data22, "type")))){
const err36 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data22.server_label === undefined) || (!(func0.call(data22, "server_label")))){
const err37 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/required",keyword:"required",params:{missingProperty: "server_label"},message:"must have required property '"+"server_label"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data22.type !== undefined && func0.call(data22, "type")){
let data25 = data22.type;
const _errs57 = errors;
if("mcp" !== data25){
const err38 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "mcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid13 = _errs57 === errors;
}
if(data22.server_label !== undefined && func0.call(data22, "server_label")){
let data26 = data22.server_label;
const _errs58 = errors;
if(typeof data26 !== "string"){
const err39 = {instancePath:instancePath+"/tool_choice/server_label",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/server_label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs59 = errors;
var valid13 = _errs58 === errors;
}
if(data22.name !== undefined && func0.call(data22, "name")){
let data27 = data22.name;
const _errs60 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
const err40 = {instancePath:instancePath+"/tool_choice/name",schemaPath:"definitions#/definitions/d8/anyOf/2/properties/name/type",keyword:"type",params:{type: schema11.anyOf[2].properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs61 = errors;
var valid13 = _errs60 === errors;
}
}
else {
const err41 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
}
}
}
if(!valid11){
const err42 = {instancePath:instancePath+"/tool_choice",schemaPath:"definitions#/definitions/d8/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs47 === errors;
var valid0 = _errs46 === errors;
}
if(data.parallel_tool_calls !== undefined && func0.call(data, "parallel_tool_calls")){
let data28 = data.parallel_tool_calls;
const _errs62 = errors;
if(typeof data28 !== "boolean"){
const err43 = {instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs63 = errors;
var valid0 = _errs62 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data29 = data.max_output_tokens;
const _errs64 = errors;
const _errs65 = errors;
const _errs66 = errors;
let valid15 = false;
const _errs67 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err44 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs68 = errors;
if(typeof data29 == "number"){
if(data29 > 4096 || isNaN(data29)){
const err45 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err46 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid2 = _errs67 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs69 = errors;
if("inf" !== data29){
const err47 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
}
}
if(!valid15){
const err48 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs65 === errors;
var valid0 = _errs64 === errors;
}
if(data.truncation !== undefined && func0.call(data, "truncation")){
let data30 = data.truncation;
const _errs70 = errors;
const _errs71 = errors;
const _errs72 = errors;
let valid17 = false;
const _errs73 = errors;
const vSchema3 = schema13.anyOf[0].enum;
if(!((data30 === "auto") || (data30 === "disabled"))){
const err49 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid3 = _errs73 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
const _errs74 = errors;
const _errs75 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.type === undefined) || (!(func0.call(data30, "type")))){
const err50 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data30.retention_ratio === undefined) || (!(func0.call(data30, "retention_ratio")))){
const err51 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/required",keyword:"required",params:{missingProperty: "retention_ratio"},message:"must have required property '"+"retention_ratio"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data30.type !== undefined && func0.call(data30, "type")){
let data31 = data30.type;
const _errs76 = errors;
if("retention_ratio" !== data31){
const err52 = {instancePath:instancePath+"/truncation/type",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "retention_ratio"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid18 = _errs76 === errors;
}
if(data30.retention_ratio !== undefined && func0.call(data30, "retention_ratio")){
let data32 = data30.retention_ratio;
const _errs77 = errors;
const _errs78 = errors;
if(typeof data32 == "number"){
if(data32 > 1 || isNaN(data32)){
const err53 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/truncation/retention_ratio",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/retention_ratio/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid18 = _errs77 === errors;
}
if(data30.token_limits !== undefined && func0.call(data30, "token_limits")){
let data33 = data30.token_limits;
const _errs79 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err56 = {instancePath:instancePath+"/truncation/token_limits",schemaPath:"definitions#/definitions/d10/anyOf/1/properties/token_limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs80 = errors;
var valid18 = _errs79 === errors;
}
}
else {
const err57 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs74 === errors;
valid17 = valid17 || _valid3;
if(!valid17){
}
}
if(!valid17){
const err58 = {instancePath:instancePath+"/truncation",schemaPath:"definitions#/definitions/d10/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs71 === errors;
var valid0 = _errs70 === errors;
}
if(data.tracing !== undefined && func0.call(data, "tracing")){
let data34 = data.tracing;
const _errs81 = errors;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if("auto" !== data34){
const err59 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid4 = _errs83 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs84 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err60 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const _errs85 = errors;
var _valid4 = _errs84 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const _errs86 = errors;
if(data34 !== null){
const err61 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs87 = errors;
var _valid4 = _errs86 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
}
}
}
if(!valid19){
const err62 = {instancePath:instancePath+"/tracing",schemaPath:"#/properties/tracing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs81 === errors;
}
if(data.prompt !== undefined && func0.call(data, "prompt")){
let data35 = data.prompt;
const _errs88 = errors;
const _errs89 = errors;
let valid20 = false;
const _errs90 = errors;
const _errs91 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.id === undefined) || (!(func0.call(data35, "id")))){
const err63 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35.id !== undefined && func0.call(data35, "id")){
let data36 = data35.id;
const _errs92 = errors;
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/prompt/id",schemaPath:"#/properties/prompt/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs93 = errors;
var valid21 = _errs92 === errors;
}
if(data35.version !== undefined && func0.call(data35, "version")){
let data37 = data35.version;
const _errs94 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
const err65 = {instancePath:instancePath+"/prompt/version",schemaPath:"#/properties/prompt/anyOf/0/properties/version/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs95 = errors;
var valid21 = _errs94 === errors;
}
if(data35.variables !== undefined && func0.call(data35, "variables")){
let data38 = data35.variables;
const _errs96 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err66 = {instancePath:instancePath+"/prompt/variables",schemaPath:"#/properties/prompt/anyOf/0/properties/variables/type",keyword:"type",params:{type: schema3.properties.prompt.anyOf[0].properties.variables.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs97 = errors;
var valid21 = _errs96 === errors;
}
}
else {
const err67 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const _errs98 = errors;
if(data35 !== null){
const err68 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs99 = errors;
var _valid5 = _errs98 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
}
}
if(!valid20){
const err69 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs88 === errors;
}
if(data.include !== undefined && func0.call(data, "include")){
let data39 = data.include;
const _errs100 = errors;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err70 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema3.properties.include.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs101 = errors;
if(Array.isArray(data39)){
let valid23 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
const _errs102 = errors;
if("item.input_audio_transcription.logprobs" !== data40){
const err71 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/properties/include/items/const",keyword:"const",params:{allowedValue: "item.input_audio_transcription.logprobs"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid22 = _errs102 === errors;
if(!valid22){
valid23 = false;
}
}
}
var valid0 = _errs100 === errors;
}
if(data.reasoning !== undefined && func0.call(data, "reasoning")){
let data41 = data.reasoning;
const _errs103 = errors;
const _errs104 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.effort !== undefined && func0.call(data41, "effort")){
let data42 = data41.effort;
const _errs105 = errors;
const vSchema4 = schema3.properties.reasoning.properties.effort.enum;
if(!(((((data42 === "minimal") || (data42 === "low")) || (data42 === "medium")) || (data42 === "high")) || (data42 === "xhigh"))){
const err72 = {instancePath:instancePath+"/reasoning/effort",schemaPath:"#/properties/reasoning/properties/effort/enum",keyword:"enum",params:{allowedValues: schema3.properties.reasoning.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid24 = _errs105 === errors;
}
}
else {
const err73 = {instancePath:instancePath+"/reasoning",schemaPath:"#/properties/reasoning/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid0 = _errs103 === errors;
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.session === undefined) || (!(func0.call(data, "session")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},message:"must have required property '"+"session"+"'"};
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
if("session.updated" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "session.updated"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.session !== undefined && func0.call(data, "session")){
let data2 = data.session;
const _errs5 = errors;
if(!(validate57(data2, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
else {
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
validate56.errors = vErrors;
return errors === 0;
}

export const isErrorMessage = validate60;
const schema96 = {"type":"object","required":["type","event_id","error"],"properties":{"type":{"const":"error"},"event_id":{"$ref":"definitions#/definitions/d31"},"error":{"$ref":"definitions#/definitions/d32"}}};
const schema98 = {"type":"object","required":["type","message"],"properties":{"type":{"type":"string"},"message":{"type":"string"},"code":{"type":["string","null"]},"param":{"type":["string","null"]},"event_id":{"type":["string","null"]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
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
if("error" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.error !== undefined && func0.call(data, "error")){
let data2 = data.error;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.type === undefined) || (!(func0.call(data2, "type")))){
const err6 = {instancePath:instancePath+"/error",schemaPath:"definitions#/definitions/d32/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data2.message === undefined) || (!(func0.call(data2, "message")))){
const err7 = {instancePath:instancePath+"/error",schemaPath:"definitions#/definitions/d32/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.type !== undefined && func0.call(data2, "type")){
let data3 = data2.type;
const _errs8 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/error/type",schemaPath:"definitions#/definitions/d32/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data2.message !== undefined && func0.call(data2, "message")){
let data4 = data2.message;
const _errs10 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/error/message",schemaPath:"definitions#/definitions/d32/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs11 = errors;
var valid3 = _errs10 === errors;
}
if(data2.code !== undefined && func0.call(data2, "code")){
let data5 = data2.code;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"definitions#/definitions/d32/properties/code/type",keyword:"type",params:{type: schema98.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
}
if(data2.param !== undefined && func0.call(data2, "param")){
let data6 = data2.param;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/error/param",schemaPath:"definitions#/definitions/d32/properties/param/type",keyword:"type",params:{type: schema98.properties.param.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs15 = errors;
var valid3 = _errs14 === errors;
}
if(data2.event_id !== undefined && func0.call(data2, "event_id")){
let data7 = data2.event_id;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/error/event_id",schemaPath:"definitions#/definitions/d32/properties/event_id/type",keyword:"type",params:{type: schema98.properties.event_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs17 = errors;
var valid3 = _errs16 === errors;
}
}
else {
const err13 = {instancePath:instancePath+"/error",schemaPath:"definitions#/definitions/d32/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferCommittedMessage = validate61;
const schema99 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"input_audio_buffer.committed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"previous_item_id":{"$ref":"definitions#/definitions/d33"}}};
const schema102 = {"type":["string","null"]};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("input_audio_buffer.committed" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.committed"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.previous_item_id !== undefined && func0.call(data, "previous_item_id")){
let data3 = data.previous_item_id;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/previous_item_id",schemaPath:"definitions#/definitions/d33/type",keyword:"type",params:{type: schema102.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
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
validate61.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferClearedMessage = validate62;
const schema103 = {"type":"object","required":["type","event_id"],"properties":{"type":{"const":"input_audio_buffer.cleared"},"event_id":{"$ref":"definitions#/definitions/d31"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if("input_audio_buffer.cleared" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.cleared"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err3 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs3 === errors;
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
validate62.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferSpeechStartedMessage = validate63;
const schema105 = {"type":"object","required":["type","event_id","audio_start_ms","item_id"],"properties":{"type":{"const":"input_audio_buffer.speech_started"},"event_id":{"$ref":"definitions#/definitions/d31"},"audio_start_ms":{"type":"integer","minimum":0},"item_id":{"$ref":"definitions#/definitions/d26"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.audio_start_ms === undefined) || (!(func0.call(data, "audio_start_ms")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_start_ms"},message:"must have required property '"+"audio_start_ms"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("input_audio_buffer.speech_started" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.speech_started"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.audio_start_ms !== undefined && func0.call(data, "audio_start_ms")){
let data2 = data.audio_start_ms;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err9 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs8 === errors;
var valid0 = _errs7 === errors;
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
validate63.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferSpeechStoppedMessage = validate64;
const schema108 = {"type":"object","required":["type","event_id","audio_end_ms","item_id"],"properties":{"type":{"const":"input_audio_buffer.speech_stopped"},"event_id":{"$ref":"definitions#/definitions/d31"},"audio_end_ms":{"type":"integer","minimum":0},"item_id":{"$ref":"definitions#/definitions/d26"}}};

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
if((data.audio_end_ms === undefined) || (!(func0.call(data, "audio_end_ms")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_end_ms"},message:"must have required property '"+"audio_end_ms"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("input_audio_buffer.speech_stopped" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.speech_stopped"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.audio_end_ms !== undefined && func0.call(data, "audio_end_ms")){
let data2 = data.audio_end_ms;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err9 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs8 === errors;
var valid0 = _errs7 === errors;
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
validate64.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferTimeoutTriggeredMessage = validate65;
const schema111 = {"type":"object","required":["type","event_id","audio_start_ms","audio_end_ms","item_id"],"properties":{"type":{"const":"input_audio_buffer.timeout_triggered"},"event_id":{"$ref":"definitions#/definitions/d31"},"audio_start_ms":{"type":"integer","minimum":0},"audio_end_ms":{"type":"integer","minimum":0},"item_id":{"$ref":"definitions#/definitions/d26"}}};

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
if((data.audio_start_ms === undefined) || (!(func0.call(data, "audio_start_ms")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_start_ms"},message:"must have required property '"+"audio_start_ms"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.audio_end_ms === undefined) || (!(func0.call(data, "audio_end_ms")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_end_ms"},message:"must have required property '"+"audio_end_ms"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("input_audio_buffer.timeout_triggered" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.timeout_triggered"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.audio_start_ms !== undefined && func0.call(data, "audio_start_ms")){
let data2 = data.audio_start_ms;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err8 = {instancePath:instancePath+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs6 = errors;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/audio_start_ms",schemaPath:"#/properties/audio_start_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid0 = _errs5 === errors;
}
if(data.audio_end_ms !== undefined && func0.call(data, "audio_end_ms")){
let data3 = data.audio_end_ms;
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs8 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid0 = _errs7 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data4 = data.item_id;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 === "string"){
if(func4(data4) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs10 === errors;
var valid0 = _errs9 === errors;
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

export const isConversationItemInputAudioTranscriptionDeltaMessage = validate66;
const schema114 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"conversation.item.input_audio_transcription.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"$ref":"definitions#/definitions/d34"},"delta":{"type":"string"},"logprobs":{"$ref":"definitions#/definitions/d35"},"obfuscation":{"$ref":"definitions#/definitions/d36"}}};
const schema117 = {"type":"integer","minimum":0};
const schema118 = {"type":["array","null"],"items":{"type":"object","required":["token","bytes","logprob"],"properties":{"token":{"type":"string"},"bytes":{"type":"array","items":{"type":"integer"}},"logprob":{"type":"number"}}}};
const schema119 = {"type":"string"};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("conversation.item.input_audio_transcription.delta" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.input_audio_transcription.delta"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data4 = data.delta;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs12 = errors;
var valid0 = _errs11 === errors;
}
if(data.logprobs !== undefined && func0.call(data, "logprobs")){
let data5 = data.logprobs;
const _errs13 = errors;
const _errs14 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/logprobs",schemaPath:"definitions#/definitions/d35/type",keyword:"type",params:{type: schema118.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs15 = errors;
if(Array.isArray(data5)){
let valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.token === undefined) || (!(func0.call(data6, "token")))){
const err12 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data6.bytes === undefined) || (!(func0.call(data6, "bytes")))){
const err13 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data6.logprob === undefined) || (!(func0.call(data6, "logprob")))){
const err14 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "logprob"},message:"must have required property '"+"logprob"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.token !== undefined && func0.call(data6, "token")){
let data7 = data6.token;
const _errs18 = errors;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/logprobs/" + i0+"/token",schemaPath:"definitions#/definitions/d35/items/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs19 = errors;
var valid7 = _errs18 === errors;
}
if(data6.bytes !== undefined && func0.call(data6, "bytes")){
let data8 = data6.bytes;
const _errs20 = errors;
const _errs21 = errors;
if(Array.isArray(data8)){
let valid9 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs22 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err16 = {instancePath:instancePath+"/logprobs/" + i0+"/bytes/" + i1,schemaPath:"definitions#/definitions/d35/items/properties/bytes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs23 = errors;
var valid8 = _errs22 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
const err17 = {instancePath:instancePath+"/logprobs/" + i0+"/bytes",schemaPath:"definitions#/definitions/d35/items/properties/bytes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid7 = _errs20 === errors;
}
if(data6.logprob !== undefined && func0.call(data6, "logprob")){
let data10 = data6.logprob;
const _errs24 = errors;
if(!(typeof data10 == "number")){
const err18 = {instancePath:instancePath+"/logprobs/" + i0+"/logprob",schemaPath:"definitions#/definitions/d35/items/properties/logprob/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs25 = errors;
var valid7 = _errs24 === errors;
}
}
else {
const err19 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid5 = _errs16 === errors;
if(!valid5){
valid6 = false;
}
}
}
var valid4 = _errs14 === errors;
var valid0 = _errs13 === errors;
}
if(data.obfuscation !== undefined && func0.call(data, "obfuscation")){
let data11 = data.obfuscation;
const _errs26 = errors;
const _errs27 = errors;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/obfuscation",schemaPath:"definitions#/definitions/d36/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs28 = errors;
var valid10 = _errs27 === errors;
var valid0 = _errs26 === errors;
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
validate66.errors = vErrors;
return errors === 0;
}

export const isConversationItemInputAudioTranscriptionCompletedMessage = validate67;
const schema120 = {"type":"object","required":["type","event_id","item_id","content_index","transcript","usage"],"properties":{"type":{"const":"conversation.item.input_audio_transcription.completed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"$ref":"definitions#/definitions/d34"},"transcript":{"type":"string"},"usage":{"$ref":"definitions#/definitions/d37"},"languages":{"type":"array"},"logprobs":{"$ref":"definitions#/definitions/d35"}}};
const schema124 = {"anyOf":[{"type":"object","required":["type","total_tokens","input_tokens","output_tokens"],"properties":{"type":{"const":"tokens"},"total_tokens":{"type":"integer"},"input_tokens":{"type":"integer"},"output_tokens":{"type":"integer"},"input_token_details":{"type":"object"}}},{"type":"object","required":["type","seconds"],"properties":{"type":{"const":"duration"},"seconds":{"type":"number"}}}]};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.transcript === undefined) || (!(func0.call(data, "transcript")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transcript"},message:"must have required property '"+"transcript"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.usage === undefined) || (!(func0.call(data, "usage")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usage"},message:"must have required property '"+"usage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("conversation.item.input_audio_transcription.completed" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.input_audio_transcription.completed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err9 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err11 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.transcript !== undefined && func0.call(data, "transcript")){
let data4 = data.transcript;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs12 = errors;
var valid0 = _errs11 === errors;
}
if(data.usage !== undefined && func0.call(data, "usage")){
let data5 = data.usage;
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.type === undefined) || (!(func0.call(data5, "type")))){
const err14 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data5.total_tokens === undefined) || (!(func0.call(data5, "total_tokens")))){
const err15 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/0/required",keyword:"required",params:{missingProperty: "total_tokens"},message:"must have required property '"+"total_tokens"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data5.input_tokens === undefined) || (!(func0.call(data5, "input_tokens")))){
const err16 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/0/required",keyword:"required",params:{missingProperty: "input_tokens"},message:"must have required property '"+"input_tokens"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data5.output_tokens === undefined) || (!(func0.call(data5, "output_tokens")))){
const err17 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/0/required",keyword:"required",params:{missingProperty: "output_tokens"},message:"must have required property '"+"output_tokens"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.type !== undefined && func0.call(data5, "type")){
let data6 = data5.type;
const _errs18 = errors;
if("tokens" !== data6){
const err18 = {instancePath:instancePath+"/usage/type",schemaPath:"definitions#/definitions/d37/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "tokens"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs18 === errors;
}
if(data5.total_tokens !== undefined && func0.call(data5, "total_tokens")){
let data7 = data5.total_tokens;
const _errs19 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err19 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"definitions#/definitions/d37/anyOf/0/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs20 = errors;
var valid6 = _errs19 === errors;
}
if(data5.input_tokens !== undefined && func0.call(data5, "input_tokens")){
let data8 = data5.input_tokens;
const _errs21 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err20 = {instancePath:instancePath+"/usage/input_tokens",schemaPath:"definitions#/definitions/d37/anyOf/0/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs22 = errors;
var valid6 = _errs21 === errors;
}
if(data5.output_tokens !== undefined && func0.call(data5, "output_tokens")){
let data9 = data5.output_tokens;
const _errs23 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err21 = {instancePath:instancePath+"/usage/output_tokens",schemaPath:"definitions#/definitions/d37/anyOf/0/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const _errs24 = errors;
var valid6 = _errs23 === errors;
}
if(data5.input_token_details !== undefined && func0.call(data5, "input_token_details")){
let data10 = data5.input_token_details;
const _errs25 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err22 = {instancePath:instancePath+"/usage/input_token_details",schemaPath:"definitions#/definitions/d37/anyOf/0/properties/input_token_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs26 = errors;
var valid6 = _errs25 === errors;
}
}
else {
const err23 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs27 = errors;
const _errs28 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.type === undefined) || (!(func0.call(data5, "type")))){
const err24 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data5.seconds === undefined) || (!(func0.call(data5, "seconds")))){
const err25 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/1/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.type !== undefined && func0.call(data5, "type")){
let data11 = data5.type;
const _errs29 = errors;
if("duration" !== data11){
const err26 = {instancePath:instancePath+"/usage/type",schemaPath:"definitions#/definitions/d37/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "duration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid7 = _errs29 === errors;
}
if(data5.seconds !== undefined && func0.call(data5, "seconds")){
let data12 = data5.seconds;
const _errs30 = errors;
if(!(typeof data12 == "number")){
const err27 = {instancePath:instancePath+"/usage/seconds",schemaPath:"definitions#/definitions/d37/anyOf/1/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs31 = errors;
var valid7 = _errs30 === errors;
}
}
else {
const err28 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
}
}
if(!valid5){
const err29 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d37/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs14 === errors;
var valid0 = _errs13 === errors;
}
if(data.languages !== undefined && func0.call(data, "languages")){
let data13 = data.languages;
const _errs32 = errors;
if(!(Array.isArray(data13))){
const err30 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs33 = errors;
var valid0 = _errs32 === errors;
}
if(data.logprobs !== undefined && func0.call(data, "logprobs")){
let data14 = data.logprobs;
const _errs34 = errors;
const _errs35 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err31 = {instancePath:instancePath+"/logprobs",schemaPath:"definitions#/definitions/d35/type",keyword:"type",params:{type: schema118.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs36 = errors;
if(Array.isArray(data14)){
let valid10 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs37 = errors;
const _errs38 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.token === undefined) || (!(func0.call(data15, "token")))){
const err32 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data15.bytes === undefined) || (!(func0.call(data15, "bytes")))){
const err33 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data15.logprob === undefined) || (!(func0.call(data15, "logprob")))){
const err34 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/required",keyword:"required",params:{missingProperty: "logprob"},message:"must have required property '"+"logprob"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.token !== undefined && func0.call(data15, "token")){
let data16 = data15.token;
const _errs39 = errors;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/logprobs/" + i0+"/token",schemaPath:"definitions#/definitions/d35/items/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs40 = errors;
var valid11 = _errs39 === errors;
}
if(data15.bytes !== undefined && func0.call(data15, "bytes")){
let data17 = data15.bytes;
const _errs41 = errors;
const _errs42 = errors;
if(Array.isArray(data17)){
let valid13 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs43 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err36 = {instancePath:instancePath+"/logprobs/" + i0+"/bytes/" + i1,schemaPath:"definitions#/definitions/d35/items/properties/bytes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const _errs44 = errors;
var valid12 = _errs43 === errors;
if(!valid12){
valid13 = false;
}
}
}
else {
const err37 = {instancePath:instancePath+"/logprobs/" + i0+"/bytes",schemaPath:"definitions#/definitions/d35/items/properties/bytes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid11 = _errs41 === errors;
}
if(data15.logprob !== undefined && func0.call(data15, "logprob")){
let data19 = data15.logprob;
const _errs45 = errors;
if(!(typeof data19 == "number")){
const err38 = {instancePath:instancePath+"/logprobs/" + i0+"/logprob",schemaPath:"definitions#/definitions/d35/items/properties/logprob/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs46 = errors;
var valid11 = _errs45 === errors;
}
}
else {
const err39 = {instancePath:instancePath+"/logprobs/" + i0,schemaPath:"definitions#/definitions/d35/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid9 = _errs37 === errors;
if(!valid9){
valid10 = false;
}
}
}
var valid8 = _errs35 === errors;
var valid0 = _errs34 === errors;
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

export const isConversationItemInputAudioTranscriptionSegmentMessage = validate68;
const schema126 = {"type":"object","required":["type","event_id","item_id","content_index","id","text","speaker","start","end"],"properties":{"type":{"const":"conversation.item.input_audio_transcription.segment"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"$ref":"definitions#/definitions/d34"},"id":{"type":"string"},"text":{"type":"string"},"speaker":{"type":"string"},"start":{"type":"number","minimum":0},"end":{"type":"number","minimum":0}}};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.speaker === undefined) || (!(func0.call(data, "speaker")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speaker"},message:"must have required property '"+"speaker"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("conversation.item.input_audio_transcription.segment" !== data0){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.input_audio_transcription.segment"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err10 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err14 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.id !== undefined && func0.call(data, "id")){
let data4 = data.id;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs12 = errors;
var valid0 = _errs11 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data5 = data.text;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs14 = errors;
var valid0 = _errs13 === errors;
}
if(data.speaker !== undefined && func0.call(data, "speaker")){
let data6 = data.speaker;
const _errs15 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs16 = errors;
var valid0 = _errs15 === errors;
}
if(data.start !== undefined && func0.call(data, "start")){
let data7 = data.start;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.end !== undefined && func0.call(data, "end")){
let data8 = data.end;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid0 = _errs19 === errors;
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

export const isConversationItemInputAudioTranscriptionFailedMessage = validate69;
const schema130 = {"type":"object","required":["type","event_id","item_id","content_index","error"],"properties":{"type":{"const":"conversation.item.input_audio_transcription.failed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"$ref":"definitions#/definitions/d34"},"error":{"type":"object","properties":{"type":{"type":"string"},"code":{"type":["string","null"]},"message":{"type":"string"},"param":{"type":["string","null"]}}}}};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
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
if("conversation.item.input_audio_transcription.failed" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.input_audio_transcription.failed"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.error !== undefined && func0.call(data, "error")){
let data4 = data.error;
const _errs11 = errors;
const _errs12 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type !== undefined && func0.call(data4, "type")){
let data5 = data4.type;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs14 = errors;
var valid4 = _errs13 === errors;
}
if(data4.code !== undefined && func0.call(data4, "code")){
let data6 = data4.code;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: schema130.properties.error.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs16 = errors;
var valid4 = _errs15 === errors;
}
if(data4.message !== undefined && func0.call(data4, "message")){
let data7 = data4.message;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs18 = errors;
var valid4 = _errs17 === errors;
}
if(data4.param !== undefined && func0.call(data4, "param")){
let data8 = data4.param;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type: schema130.properties.error.properties.param.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs20 = errors;
var valid4 = _errs19 === errors;
}
}
else {
const err16 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs11 === errors;
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
validate69.errors = vErrors;
return errors === 0;
}

export const isInputAudioBufferDtmfEventReceivedMessage = validate70;
const schema134 = {"type":"object","required":["type","event","received_at"],"properties":{"type":{"const":"input_audio_buffer.dtmf_event_received"},"event":{"type":"string"},"received_at":{"type":"integer"}}};

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
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.received_at === undefined) || (!(func0.call(data, "received_at")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received_at"},message:"must have required property '"+"received_at"+"'"};
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
if("input_audio_buffer.dtmf_event_received" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "input_audio_buffer.dtmf_event_received"},message:"must be equal to constant"};
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
if(data.event !== undefined && func0.call(data, "event")){
let data1 = data.event;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.received_at !== undefined && func0.call(data, "received_at")){
let data2 = data.received_at;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/received_at",schemaPath:"#/properties/received_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs5 = errors;
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
validate70.errors = vErrors;
return errors === 0;
}

export const isConversationCreatedMessage = validate71;
const schema135 = {"type":"object","required":["type","event_id","conversation"],"properties":{"type":{"const":"conversation.created"},"event_id":{"$ref":"definitions#/definitions/d31"},"conversation":{"type":"object","properties":{"id":{"type":"string"},"object":{"const":"realtime.conversation"}}}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.conversation === undefined) || (!(func0.call(data, "conversation")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation"},message:"must have required property '"+"conversation"+"'"};
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
if("conversation.created" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.created"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.conversation !== undefined && func0.call(data, "conversation")){
let data2 = data.conversation;
const _errs5 = errors;
const _errs6 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/conversation/id",schemaPath:"#/properties/conversation/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
var valid2 = _errs7 === errors;
}
if(data2.object !== undefined && func0.call(data2, "object")){
let data4 = data2.object;
const _errs9 = errors;
if("realtime.conversation" !== data4){
const err7 = {instancePath:instancePath+"/conversation/object",schemaPath:"#/properties/conversation/properties/object/const",keyword:"const",params:{allowedValue: "realtime.conversation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs9 === errors;
}
}
else {
const err8 = {instancePath:instancePath+"/conversation",schemaPath:"#/properties/conversation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs5 === errors;
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
validate71.errors = vErrors;
return errors === 0;
}

export const isConversationItemAddedMessage = validate72;
const schema137 = {"type":"object","required":["type","event_id","item"],"properties":{"type":{"const":"conversation.item.added"},"event_id":{"$ref":"definitions#/definitions/d31"},"previous_item_id":{"$ref":"definitions#/definitions/d33"},"item":{"$ref":"definitions#/definitions/d38"}}};
const schema140 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"definitions#/definitions/d14"}},"allOf":[{"$ref":"definitions#/definitions/d12"}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("conversation.item.added" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.added"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.previous_item_id !== undefined && func0.call(data, "previous_item_id")){
let data2 = data.previous_item_id;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/previous_item_id",schemaPath:"definitions#/definitions/d33/type",keyword:"type",params:{type: schema102.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data3 = data.item;
const _errs8 = errors;
if(!(validate73(data3, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
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
validate72.errors = vErrors;
return errors === 0;
}

export const isConversationItemDoneMessage = validate76;
const schema142 = {"type":"object","required":["type","event_id","item"],"properties":{"type":{"const":"conversation.item.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"previous_item_id":{"$ref":"definitions#/definitions/d33"},"item":{"$ref":"definitions#/definitions/d38"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
validate77.errors = vErrors;
return errors === 0;
}


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
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("conversation.item.done" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.done"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.previous_item_id !== undefined && func0.call(data, "previous_item_id")){
let data2 = data.previous_item_id;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/previous_item_id",schemaPath:"definitions#/definitions/d33/type",keyword:"type",params:{type: schema102.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data3 = data.item;
const _errs8 = errors;
if(!(validate77(data3, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
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
validate76.errors = vErrors;
return errors === 0;
}

export const isConversationItemCreatedMessage = validate80;
const schema147 = {"type":"object","required":["type","event_id","item"],"properties":{"type":{"const":"conversation.item.created"},"event_id":{"$ref":"definitions#/definitions/d31"},"previous_item_id":{"$ref":"definitions#/definitions/d33"},"item":{"$ref":"definitions#/definitions/d38"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("conversation.item.created" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.created"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.previous_item_id !== undefined && func0.call(data, "previous_item_id")){
let data2 = data.previous_item_id;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/previous_item_id",schemaPath:"definitions#/definitions/d33/type",keyword:"type",params:{type: schema102.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs7 = errors;
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data3 = data.item;
const _errs8 = errors;
if(!(validate81(data3, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
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
validate80.errors = vErrors;
return errors === 0;
}

export const isConversationItemRetrievedMessage = validate84;
const schema152 = {"type":"object","required":["type","event_id","item"],"properties":{"type":{"const":"conversation.item.retrieved"},"event_id":{"$ref":"definitions#/definitions/d31"},"item":{"$ref":"definitions#/definitions/d38"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("conversation.item.retrieved" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.retrieved"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item !== undefined && func0.call(data, "item")){
let data2 = data.item;
const _errs5 = errors;
if(!(validate85(data2, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
else {
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
validate84.errors = vErrors;
return errors === 0;
}

export const isConversationItemTruncatedMessage = validate88;
const schema156 = {"type":"object","required":["type","event_id","item_id","content_index","audio_end_ms"],"properties":{"type":{"const":"conversation.item.truncated"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"content_index":{"$ref":"definitions#/definitions/d34"},"audio_end_ms":{"type":"integer","minimum":0}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.audio_end_ms === undefined) || (!(func0.call(data, "audio_end_ms")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_end_ms"},message:"must have required property '"+"audio_end_ms"+"'"};
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
if("conversation.item.truncated" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.truncated"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data3 = data.content_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.audio_end_ms !== undefined && func0.call(data, "audio_end_ms")){
let data4 = data.audio_end_ms;
const _errs11 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err12 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/audio_end_ms",schemaPath:"#/properties/audio_end_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid0 = _errs11 === errors;
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

export const isConversationItemDeletedMessage = validate89;
const schema160 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"conversation.item.deleted"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"}}};

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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("conversation.item.deleted" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conversation.item.deleted"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate89.errors = vErrors;
return errors === 0;
}

export const isResponseCreatedMessage = validate90;
const schema163 = {"type":"object","required":["type","event_id","response"],"properties":{"type":{"const":"response.created"},"event_id":{"$ref":"definitions#/definitions/d31"},"response":{"$ref":"definitions#/definitions/d39"}}};
const schema165 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"definitions#/definitions/d30"},"object":{"const":"realtime.response"},"status":{"enum":["in_progress","completed","cancelled","failed","incomplete"]},"status_details":{"$ref":"definitions#/definitions/d40"},"output":{"type":"array","items":{"$ref":"definitions#/definitions/d12"}},"conversation_id":{"type":["string","null"]},"output_modalities":{"$ref":"definitions#/definitions/d2"},"max_output_tokens":{"$ref":"definitions#/definitions/d9"},"audio":{"type":"object","properties":{"output":{"type":"object","properties":{"format":{"$ref":"definitions#/definitions/d4"},"voice":{"type":"string"}}}}},"usage":{"$ref":"definitions#/definitions/d41"},"metadata":{"$ref":"definitions#/definitions/d29"}}};
const schema167 = {"anyOf":[{"type":"object","properties":{"type":{"enum":["completed","cancelled","incomplete","failed"]},"reason":{"enum":["turn_detected","client_cancelled","max_output_tokens","content_filter"]},"error":{"type":["object","null"],"properties":{"type":{"type":"string"},"code":{"type":["string","null"]}}}}},{"type":"null"}]};
const schema171 = {"anyOf":[{"type":"object","properties":{"total_tokens":{"type":"integer"},"input_tokens":{"type":"integer"},"output_tokens":{"type":"integer"},"input_token_details":{"type":"object","properties":{"text_tokens":{"type":"integer"},"audio_tokens":{"type":"integer"},"image_tokens":{"type":"integer"},"cached_tokens":{"type":"integer"},"cached_tokens_details":{"type":"object"}}},"output_token_details":{"type":"object","properties":{"text_tokens":{"type":"integer"},"audio_tokens":{"type":"integer"}}}}},{"type":"null"}]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func4(data0) < 1){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.object !== undefined && func0.call(data, "object")){
let data1 = data.object;
const _errs4 = errors;
if("realtime.response" !== data1){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "realtime.response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
const _errs5 = errors;
const vSchema0 = schema165.properties.status.enum;
if(!(((((data2 === "in_progress") || (data2 === "completed")) || (data2 === "cancelled")) || (data2 === "failed")) || (data2 === "incomplete"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema165.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.status_details !== undefined && func0.call(data, "status_details")){
let data3 = data.status_details;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined && func0.call(data3, "type")){
let data4 = data3.type;
const _errs11 = errors;
const vSchema1 = schema167.anyOf[0].properties.type.enum;
if(!((((data4 === "completed") || (data4 === "cancelled")) || (data4 === "incomplete")) || (data4 === "failed"))){
const err5 = {instancePath:instancePath+"/status_details/type",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema167.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs11 === errors;
}
if(data3.reason !== undefined && func0.call(data3, "reason")){
let data5 = data3.reason;
const _errs12 = errors;
const vSchema2 = schema167.anyOf[0].properties.reason.enum;
if(!((((data5 === "turn_detected") || (data5 === "client_cancelled")) || (data5 === "max_output_tokens")) || (data5 === "content_filter"))){
const err6 = {instancePath:instancePath+"/status_details/reason",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/reason/enum",keyword:"enum",params:{allowedValues: schema167.anyOf[0].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs12 === errors;
}
if(data3.error !== undefined && func0.call(data3, "error")){
let data6 = data3.error;
const _errs13 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/status_details/error",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/type",keyword:"type",params:{type: schema167.anyOf[0].properties.error.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
const _errs15 = errors;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/status_details/error/type",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs16 = errors;
var valid5 = _errs15 === errors;
}
if(data6.code !== undefined && func0.call(data6, "code")){
let data8 = data6.code;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/status_details/error/code",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/properties/code/type",keyword:"type",params:{type: schema167.anyOf[0].properties.error.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs18 = errors;
var valid5 = _errs17 === errors;
}
}
var valid4 = _errs13 === errors;
}
}
else {
const err10 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(data3 !== null){
const err11 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
}
}
if(!valid3){
const err12 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.output !== undefined && func0.call(data, "output")){
let data9 = data.output;
const _errs21 = errors;
const _errs22 = errors;
if(Array.isArray(data9)){
let valid7 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs23 = errors;
if(!(validate36(data10, {instancePath:instancePath+"/output/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid6 = _errs23 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data11 = data.conversation_id;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type: schema165.properties.conversation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs25 = errors;
var valid0 = _errs24 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data12 = data.output_modalities;
const _errs26 = errors;
const _errs27 = errors;
const _errs28 = errors;
if(Array.isArray(data12)){
if(data12.length > 1){
const err15 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let valid10 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs29 = errors;
const vSchema3 = schema4.items.enum;
if(!((data13 === "audio") || (data13 === "text"))){
const err17 = {instancePath:instancePath+"/output_modalities/" + i1,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs29 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid8 = _errs27 === errors;
var valid0 = _errs26 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data14 = data.max_output_tokens;
const _errs30 = errors;
const _errs31 = errors;
const _errs32 = errors;
let valid12 = false;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err19 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs34 = errors;
if(typeof data14 == "number"){
if(data14 > 4096 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err21 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs35 = errors;
if("inf" !== data14){
const err22 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
}
}
if(!valid12){
const err23 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs31 === errors;
var valid0 = _errs30 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data15 = data.audio;
const _errs36 = errors;
const _errs37 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.output !== undefined && func0.call(data15, "output")){
let data16 = data15.output;
const _errs38 = errors;
const _errs39 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.format !== undefined && func0.call(data16, "format")){
let data17 = data16.format;
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.type === undefined) || (!(func0.call(data17, "type")))){
const err24 = {instancePath:instancePath+"/audio/output/format",schemaPath:"definitions#/definitions/d4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17.type !== undefined && func0.call(data17, "type")){
let data18 = data17.type;
const _errs43 = errors;
const vSchema4 = schema6.properties.type.enum;
if(!(((data18 === "audio/pcm") || (data18 === "audio/pcmu")) || (data18 === "audio/pcma"))){
const err25 = {instancePath:instancePath+"/audio/output/format/type",schemaPath:"definitions#/definitions/d4/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid16 = _errs43 === errors;
}
if(data17.rate !== undefined && func0.call(data17, "rate")){
let data19 = data17.rate;
const _errs44 = errors;
if(24000 !== data19){
const err26 = {instancePath:instancePath+"/audio/output/format/rate",schemaPath:"definitions#/definitions/d4/properties/rate/const",keyword:"const",params:{allowedValue: 24000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid16 = _errs44 === errors;
}
}
else {
const err27 = {instancePath:instancePath+"/audio/output/format",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid15 = _errs41 === errors;
var valid14 = _errs40 === errors;
}
if(data16.voice !== undefined && func0.call(data16, "voice")){
let data20 = data16.voice;
const _errs45 = errors;
if(typeof data20 !== "string"){
const err28 = {instancePath:instancePath+"/audio/output/voice",schemaPath:"#/properties/audio/properties/output/properties/voice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs46 = errors;
var valid14 = _errs45 === errors;
}
}
else {
const err29 = {instancePath:instancePath+"/audio/output",schemaPath:"#/properties/audio/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid13 = _errs38 === errors;
}
}
else {
const err30 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs36 === errors;
}
if(data.usage !== undefined && func0.call(data, "usage")){
let data21 = data.usage;
const _errs47 = errors;
const _errs48 = errors;
const _errs49 = errors;
let valid18 = false;
const _errs50 = errors;
const _errs51 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.total_tokens !== undefined && func0.call(data21, "total_tokens")){
let data22 = data21.total_tokens;
const _errs52 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err31 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs53 = errors;
var valid19 = _errs52 === errors;
}
if(data21.input_tokens !== undefined && func0.call(data21, "input_tokens")){
let data23 = data21.input_tokens;
const _errs54 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err32 = {instancePath:instancePath+"/usage/input_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs55 = errors;
var valid19 = _errs54 === errors;
}
if(data21.output_tokens !== undefined && func0.call(data21, "output_tokens")){
let data24 = data21.output_tokens;
const _errs56 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err33 = {instancePath:instancePath+"/usage/output_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs57 = errors;
var valid19 = _errs56 === errors;
}
if(data21.input_token_details !== undefined && func0.call(data21, "input_token_details")){
let data25 = data21.input_token_details;
const _errs58 = errors;
const _errs59 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.text_tokens !== undefined && func0.call(data25, "text_tokens")){
let data26 = data25.text_tokens;
const _errs60 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err34 = {instancePath:instancePath+"/usage/input_token_details/text_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/text_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs61 = errors;
var valid20 = _errs60 === errors;
}
if(data25.audio_tokens !== undefined && func0.call(data25, "audio_tokens")){
let data27 = data25.audio_tokens;
const _errs62 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err35 = {instancePath:instancePath+"/usage/input_token_details/audio_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/audio_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs63 = errors;
var valid20 = _errs62 === errors;
}
if(data25.image_tokens !== undefined && func0.call(data25, "image_tokens")){
let data28 = data25.image_tokens;
const _errs64 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err36 = {instancePath:instancePath+"/usage/input_token_details/image_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/image_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const _errs65 = errors;
var valid20 = _errs64 === errors;
}
if(data25.cached_tokens !== undefined && func0.call(data25, "cached_tokens")){
let data29 = data25.cached_tokens;
const _errs66 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err37 = {instancePath:instancePath+"/usage/input_token_details/cached_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/cached_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs67 = errors;
var valid20 = _errs66 === errors;
}
if(data25.cached_tokens_details !== undefined && func0.call(data25, "cached_tokens_details")){
let data30 = data25.cached_tokens_details;
const _errs68 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err38 = {instancePath:instancePath+"/usage/input_token_details/cached_tokens_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/cached_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs69 = errors;
var valid20 = _errs68 === errors;
}
}
else {
const err39 = {instancePath:instancePath+"/usage/input_token_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid19 = _errs58 === errors;
}
if(data21.output_token_details !== undefined && func0.call(data21, "output_token_details")){
let data31 = data21.output_token_details;
const _errs70 = errors;
const _errs71 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.text_tokens !== undefined && func0.call(data31, "text_tokens")){
let data32 = data31.text_tokens;
const _errs72 = errors;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err40 = {instancePath:instancePath+"/usage/output_token_details/text_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/properties/text_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs73 = errors;
var valid21 = _errs72 === errors;
}
if(data31.audio_tokens !== undefined && func0.call(data31, "audio_tokens")){
let data33 = data31.audio_tokens;
const _errs74 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err41 = {instancePath:instancePath+"/usage/output_token_details/audio_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/properties/audio_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs75 = errors;
var valid21 = _errs74 === errors;
}
}
else {
const err42 = {instancePath:instancePath+"/usage/output_token_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid19 = _errs70 === errors;
}
}
else {
const err43 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs76 = errors;
if(data21 !== null){
const err44 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs77 = errors;
var _valid2 = _errs76 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
}
}
if(!valid18){
const err45 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs48 === errors;
var valid0 = _errs47 === errors;
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data34 = data.metadata;
const _errs78 = errors;
const _errs79 = errors;
const _errs80 = errors;
let valid23 = false;
const _errs81 = errors;
const _errs82 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 16){
const err46 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key0 of Object.keys(data34)){
const _errs83 = errors;
if(typeof key0 === "string"){
if(func4(key0) > 64){
const err47 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid24 = _errs83 === errors;
if(!valid24){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
const _errs84 = errors;
for(const key1 of Object.keys(data34)){
let data35 = data34[key1];
const _errs85 = errors;
const _errs86 = errors;
if(typeof data35 === "string"){
if(func4(data35) > 512){
const err49 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid25 = _errs85 === errors;
}
}
else {
const err51 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs81 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const _errs87 = errors;
if(data34 !== null){
const err52 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs88 = errors;
var _valid3 = _errs87 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
}
}
if(!valid23){
const err53 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs79 === errors;
var valid0 = _errs78 === errors;
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response === undefined) || (!(func0.call(data, "response")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
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
if("response.created" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.created"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.response !== undefined && func0.call(data, "response")){
let data2 = data.response;
const _errs5 = errors;
if(!(validate91(data2, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
else {
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
validate90.errors = vErrors;
return errors === 0;
}

export const isResponseDoneMessage = validate94;
const schema173 = {"type":"object","required":["type","event_id","response"],"properties":{"type":{"const":"response.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response":{"$ref":"definitions#/definitions/d39"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 === "string"){
if(func4(data0) < 1){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.object !== undefined && func0.call(data, "object")){
let data1 = data.object;
const _errs4 = errors;
if("realtime.response" !== data1){
const err3 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "realtime.response"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
const _errs5 = errors;
const vSchema0 = schema165.properties.status.enum;
if(!(((((data2 === "in_progress") || (data2 === "completed")) || (data2 === "cancelled")) || (data2 === "failed")) || (data2 === "incomplete"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema165.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.status_details !== undefined && func0.call(data, "status_details")){
let data3 = data.status_details;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined && func0.call(data3, "type")){
let data4 = data3.type;
const _errs11 = errors;
const vSchema1 = schema167.anyOf[0].properties.type.enum;
if(!((((data4 === "completed") || (data4 === "cancelled")) || (data4 === "incomplete")) || (data4 === "failed"))){
const err5 = {instancePath:instancePath+"/status_details/type",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema167.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid4 = _errs11 === errors;
}
if(data3.reason !== undefined && func0.call(data3, "reason")){
let data5 = data3.reason;
const _errs12 = errors;
const vSchema2 = schema167.anyOf[0].properties.reason.enum;
if(!((((data5 === "turn_detected") || (data5 === "client_cancelled")) || (data5 === "max_output_tokens")) || (data5 === "content_filter"))){
const err6 = {instancePath:instancePath+"/status_details/reason",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/reason/enum",keyword:"enum",params:{allowedValues: schema167.anyOf[0].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs12 === errors;
}
if(data3.error !== undefined && func0.call(data3, "error")){
let data6 = data3.error;
const _errs13 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/status_details/error",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/type",keyword:"type",params:{type: schema167.anyOf[0].properties.error.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
const _errs15 = errors;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/status_details/error/type",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs16 = errors;
var valid5 = _errs15 === errors;
}
if(data6.code !== undefined && func0.call(data6, "code")){
let data8 = data6.code;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/status_details/error/code",schemaPath:"definitions#/definitions/d40/anyOf/0/properties/error/properties/code/type",keyword:"type",params:{type: schema167.anyOf[0].properties.error.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs18 = errors;
var valid5 = _errs17 === errors;
}
}
var valid4 = _errs13 === errors;
}
}
else {
const err10 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(data3 !== null){
const err11 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs20 = errors;
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
}
}
if(!valid3){
const err12 = {instancePath:instancePath+"/status_details",schemaPath:"definitions#/definitions/d40/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs7 === errors;
var valid0 = _errs6 === errors;
}
if(data.output !== undefined && func0.call(data, "output")){
let data9 = data.output;
const _errs21 = errors;
const _errs22 = errors;
if(Array.isArray(data9)){
let valid7 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs23 = errors;
if(!(validate36(data10, {instancePath:instancePath+"/output/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid6 = _errs23 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data11 = data.conversation_id;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type: schema165.properties.conversation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs25 = errors;
var valid0 = _errs24 === errors;
}
if(data.output_modalities !== undefined && func0.call(data, "output_modalities")){
let data12 = data.output_modalities;
const _errs26 = errors;
const _errs27 = errors;
const _errs28 = errors;
if(Array.isArray(data12)){
if(data12.length > 1){
const err15 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let valid10 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs29 = errors;
const vSchema3 = schema4.items.enum;
if(!((data13 === "audio") || (data13 === "text"))){
const err17 = {instancePath:instancePath+"/output_modalities/" + i1,schemaPath:"definitions#/definitions/d2/items/enum",keyword:"enum",params:{allowedValues: schema4.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs29 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/output_modalities",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid8 = _errs27 === errors;
var valid0 = _errs26 === errors;
}
if(data.max_output_tokens !== undefined && func0.call(data, "max_output_tokens")){
let data14 = data.max_output_tokens;
const _errs30 = errors;
const _errs31 = errors;
const _errs32 = errors;
let valid12 = false;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err19 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs34 = errors;
if(typeof data14 == "number"){
if(data14 > 4096 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err21 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs35 = errors;
if("inf" !== data14){
const err22 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf/1/const",keyword:"const",params:{allowedValue: "inf"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
}
}
if(!valid12){
const err23 = {instancePath:instancePath+"/max_output_tokens",schemaPath:"definitions#/definitions/d9/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs31 === errors;
var valid0 = _errs30 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data15 = data.audio;
const _errs36 = errors;
const _errs37 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.output !== undefined && func0.call(data15, "output")){
let data16 = data15.output;
const _errs38 = errors;
const _errs39 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.format !== undefined && func0.call(data16, "format")){
let data17 = data16.format;
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.type === undefined) || (!(func0.call(data17, "type")))){
const err24 = {instancePath:instancePath+"/audio/output/format",schemaPath:"definitions#/definitions/d4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17.type !== undefined && func0.call(data17, "type")){
let data18 = data17.type;
const _errs43 = errors;
const vSchema4 = schema6.properties.type.enum;
if(!(((data18 === "audio/pcm") || (data18 === "audio/pcmu")) || (data18 === "audio/pcma"))){
const err25 = {instancePath:instancePath+"/audio/output/format/type",schemaPath:"definitions#/definitions/d4/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid16 = _errs43 === errors;
}
if(data17.rate !== undefined && func0.call(data17, "rate")){
let data19 = data17.rate;
const _errs44 = errors;
if(24000 !== data19){
const err26 = {instancePath:instancePath+"/audio/output/format/rate",schemaPath:"definitions#/definitions/d4/properties/rate/const",keyword:"const",params:{allowedValue: 24000},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid16 = _errs44 === errors;
}
}
else {
const err27 = {instancePath:instancePath+"/audio/output/format",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid15 = _errs41 === errors;
var valid14 = _errs40 === errors;
}
if(data16.voice !== undefined && func0.call(data16, "voice")){
let data20 = data16.voice;
const _errs45 = errors;
if(typeof data20 !== "string"){
const err28 = {instancePath:instancePath+"/audio/output/voice",schemaPath:"#/properties/audio/properties/output/properties/voice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs46 = errors;
var valid14 = _errs45 === errors;
}
}
else {
const err29 = {instancePath:instancePath+"/audio/output",schemaPath:"#/properties/audio/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid13 = _errs38 === errors;
}
}
else {
const err30 = {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid0 = _errs36 === errors;
}
if(data.usage !== undefined && func0.call(data, "usage")){
let data21 = data.usage;
const _errs47 = errors;
const _errs48 = errors;
const _errs49 = errors;
let valid18 = false;
const _errs50 = errors;
const _errs51 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.total_tokens !== undefined && func0.call(data21, "total_tokens")){
let data22 = data21.total_tokens;
const _errs52 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err31 = {instancePath:instancePath+"/usage/total_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/total_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs53 = errors;
var valid19 = _errs52 === errors;
}
if(data21.input_tokens !== undefined && func0.call(data21, "input_tokens")){
let data23 = data21.input_tokens;
const _errs54 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err32 = {instancePath:instancePath+"/usage/input_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs55 = errors;
var valid19 = _errs54 === errors;
}
if(data21.output_tokens !== undefined && func0.call(data21, "output_tokens")){
let data24 = data21.output_tokens;
const _errs56 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err33 = {instancePath:instancePath+"/usage/output_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs57 = errors;
var valid19 = _errs56 === errors;
}
if(data21.input_token_details !== undefined && func0.call(data21, "input_token_details")){
let data25 = data21.input_token_details;
const _errs58 = errors;
const _errs59 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.text_tokens !== undefined && func0.call(data25, "text_tokens")){
let data26 = data25.text_tokens;
const _errs60 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err34 = {instancePath:instancePath+"/usage/input_token_details/text_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/text_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs61 = errors;
var valid20 = _errs60 === errors;
}
if(data25.audio_tokens !== undefined && func0.call(data25, "audio_tokens")){
let data27 = data25.audio_tokens;
const _errs62 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err35 = {instancePath:instancePath+"/usage/input_token_details/audio_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/audio_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs63 = errors;
var valid20 = _errs62 === errors;
}
if(data25.image_tokens !== undefined && func0.call(data25, "image_tokens")){
let data28 = data25.image_tokens;
const _errs64 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err36 = {instancePath:instancePath+"/usage/input_token_details/image_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/image_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const _errs65 = errors;
var valid20 = _errs64 === errors;
}
if(data25.cached_tokens !== undefined && func0.call(data25, "cached_tokens")){
let data29 = data25.cached_tokens;
const _errs66 = errors;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err37 = {instancePath:instancePath+"/usage/input_token_details/cached_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/cached_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs67 = errors;
var valid20 = _errs66 === errors;
}
if(data25.cached_tokens_details !== undefined && func0.call(data25, "cached_tokens_details")){
let data30 = data25.cached_tokens_details;
const _errs68 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err38 = {instancePath:instancePath+"/usage/input_token_details/cached_tokens_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/properties/cached_tokens_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs69 = errors;
var valid20 = _errs68 === errors;
}
}
else {
const err39 = {instancePath:instancePath+"/usage/input_token_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/input_token_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid19 = _errs58 === errors;
}
if(data21.output_token_details !== undefined && func0.call(data21, "output_token_details")){
let data31 = data21.output_token_details;
const _errs70 = errors;
const _errs71 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.text_tokens !== undefined && func0.call(data31, "text_tokens")){
let data32 = data31.text_tokens;
const _errs72 = errors;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err40 = {instancePath:instancePath+"/usage/output_token_details/text_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/properties/text_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs73 = errors;
var valid21 = _errs72 === errors;
}
if(data31.audio_tokens !== undefined && func0.call(data31, "audio_tokens")){
let data33 = data31.audio_tokens;
const _errs74 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err41 = {instancePath:instancePath+"/usage/output_token_details/audio_tokens",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/properties/audio_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs75 = errors;
var valid21 = _errs74 === errors;
}
}
else {
const err42 = {instancePath:instancePath+"/usage/output_token_details",schemaPath:"definitions#/definitions/d41/anyOf/0/properties/output_token_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid19 = _errs70 === errors;
}
}
else {
const err43 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs76 = errors;
if(data21 !== null){
const err44 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs77 = errors;
var _valid2 = _errs76 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
}
}
if(!valid18){
const err45 = {instancePath:instancePath+"/usage",schemaPath:"definitions#/definitions/d41/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs48 === errors;
var valid0 = _errs47 === errors;
}
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data34 = data.metadata;
const _errs78 = errors;
const _errs79 = errors;
const _errs80 = errors;
let valid23 = false;
const _errs81 = errors;
const _errs82 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 16){
const err46 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 16},message:"must NOT have more than 16 properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key0 of Object.keys(data34)){
const _errs83 = errors;
if(typeof key0 === "string"){
if(func4(key0) > 64){
const err47 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid24 = _errs83 === errors;
if(!valid24){
const err48 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
const _errs84 = errors;
for(const key1 of Object.keys(data34)){
let data35 = data34[key1];
const _errs85 = errors;
const _errs86 = errors;
if(typeof data35 === "string"){
if(func4(data35) > 512){
const err49 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"definitions#/definitions/d29/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid25 = _errs85 === errors;
}
}
else {
const err51 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs81 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const _errs87 = errors;
if(data34 !== null){
const err52 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs88 = errors;
var _valid3 = _errs87 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
}
}
if(!valid23){
const err53 = {instancePath:instancePath+"/metadata",schemaPath:"definitions#/definitions/d29/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs79 === errors;
var valid0 = _errs78 === errors;
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response === undefined) || (!(func0.call(data, "response")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
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
if("response.done" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.done"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.response !== undefined && func0.call(data, "response")){
let data2 = data.response;
const _errs5 = errors;
if(!(validate95(data2, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
else {
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
validate94.errors = vErrors;
return errors === 0;
}

export const isResponseOutputItemAddedMessage = validate98;
const schema183 = {"type":"object","required":["type","event_id","response_id","output_index","item"],"properties":{"type":{"const":"response.output_item.added"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"output_index":{"$ref":"definitions#/definitions/d42"},"item":{"$ref":"definitions#/definitions/d38"}}};
const schema186 = {"type":"integer","minimum":0};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("response.output_item.added" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_item.added"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err8 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data3 = data.output_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data4 = data.item;
const _errs11 = errors;
if(!(validate99(data4, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
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
validate98.errors = vErrors;
return errors === 0;
}

export const isResponseOutputItemDoneMessage = validate102;
const schema189 = {"type":"object","required":["type","event_id","response_id","output_index","item"],"properties":{"type":{"const":"response.output_item.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"output_index":{"$ref":"definitions#/definitions/d42"},"item":{"$ref":"definitions#/definitions/d38"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"definitions#/definitions/d14/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
var valid2 = _errs3 === errors;
var valid1 = _errs2 === errors;
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
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
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
if("response.output_item.done" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_item.done"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err8 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data3 = data.output_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.item !== undefined && func0.call(data, "item")){
let data4 = data.item;
const _errs11 = errors;
if(!(validate103(data4, {instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs11 === errors;
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
validate102.errors = vErrors;
return errors === 0;
}

export const isResponseContentPartAddedMessage = validate106;
const schema195 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","part"],"properties":{"type":{"const":"response.content_part.added"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"part":{"$ref":"definitions#/definitions/d43"}}};
const schema201 = {"type":"object","properties":{"type":{"enum":["text","audio"]},"text":{"type":"string"},"audio":{"$ref":"definitions#/definitions/d11"},"transcript":{"type":"string"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
const vSchema0 = schema201.properties.type.enum;
if(!((data0 === "text") || (data0 === "audio"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema201.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data2 = data.audio;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 == "number"){
}
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err2 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.transcript !== undefined && func0.call(data, "transcript")){
let data3 = data.transcript;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
var valid0 = _errs7 === errors;
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
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.part === undefined) || (!(func0.call(data, "part")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.content_part.added" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.content_part.added"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.part !== undefined && func0.call(data, "part")){
let data6 = data.part;
const _errs17 = errors;
if(!(validate107(data6, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

export const isResponseContentPartDoneMessage = validate109;
const schema203 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","part"],"properties":{"type":{"const":"response.content_part.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"part":{"$ref":"definitions#/definitions/d43"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
const vSchema0 = schema201.properties.type.enum;
if(!((data0 === "text") || (data0 === "audio"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema201.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs3 = errors;
var valid0 = _errs2 === errors;
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data2 = data.audio;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 == "number"){
}
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err2 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/audio",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.transcript !== undefined && func0.call(data, "transcript")){
let data3 = data.transcript;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
var valid0 = _errs7 === errors;
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
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.part === undefined) || (!(func0.call(data, "part")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.content_part.done" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.content_part.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.part !== undefined && func0.call(data, "part")){
let data6 = data.part;
const _errs17 = errors;
if(!(validate110(data6, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs17 === errors;
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

export const isResponseOutputTextDeltaMessage = validate112;
const schema211 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","delta"],"properties":{"type":{"const":"response.output_text.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"delta":{"type":"string"},"obfuscation":{"$ref":"definitions#/definitions/d36"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.delta === undefined) || (!(func0.call(data, "delta")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta"},message:"must have required property '"+"delta"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_text.delta" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_text.delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data6 = data.delta;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
}
if(data.obfuscation !== undefined && func0.call(data, "obfuscation")){
let data7 = data.obfuscation;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/obfuscation",schemaPath:"definitions#/definitions/d36/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs21 = errors;
var valid6 = _errs20 === errors;
var valid0 = _errs19 === errors;
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
validate112.errors = vErrors;
return errors === 0;
}

export const isResponseOutputTextDoneMessage = validate113;
const schema218 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","text"],"properties":{"type":{"const":"response.output_text.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"text":{"type":"string"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_text.done" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_text.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.text !== undefined && func0.call(data, "text")){
let data6 = data.text;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
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
validate113.errors = vErrors;
return errors === 0;
}

export const isResponseOutputAudioDeltaMessage = validate114;
const schema224 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","delta"],"properties":{"type":{"const":"response.output_audio.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"delta":{"$ref":"definitions#/definitions/d11"}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.delta === undefined) || (!(func0.call(data, "delta")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta"},message:"must have required property '"+"delta"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_audio.delta" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_audio.delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data6 = data.delta;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
if(typeof data6 == "number"){
}
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/delta",schemaPath:"definitions#/definitions/d11/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/delta",schemaPath:"definitions#/definitions/d11/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs18 === errors;
var valid0 = _errs17 === errors;
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
validate114.errors = vErrors;
return errors === 0;
}

export const isResponseOutputAudioDoneMessage = validate115;
const schema231 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index"],"properties":{"type":{"const":"response.output_audio.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_audio.done" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_audio.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err9 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err11 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
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
validate115.errors = vErrors;
return errors === 0;
}

export const isResponseOutputAudioTranscriptDeltaMessage = validate116;
const schema237 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","delta"],"properties":{"type":{"const":"response.output_audio_transcript.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"delta":{"type":"string"},"obfuscation":{"$ref":"definitions#/definitions/d36"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.delta === undefined) || (!(func0.call(data, "delta")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta"},message:"must have required property '"+"delta"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_audio_transcript.delta" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_audio_transcript.delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data6 = data.delta;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
}
if(data.obfuscation !== undefined && func0.call(data, "obfuscation")){
let data7 = data.obfuscation;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/obfuscation",schemaPath:"definitions#/definitions/d36/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs21 = errors;
var valid6 = _errs20 === errors;
var valid0 = _errs19 === errors;
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
validate116.errors = vErrors;
return errors === 0;
}

export const isResponseOutputAudioTranscriptDoneMessage = validate117;
const schema244 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","content_index","transcript"],"properties":{"type":{"const":"response.output_audio_transcript.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"content_index":{"$ref":"definitions#/definitions/d34"},"transcript":{"type":"string"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.content_index === undefined) || (!(func0.call(data, "content_index")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_index"},message:"must have required property '"+"content_index"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.transcript === undefined) || (!(func0.call(data, "transcript")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transcript"},message:"must have required property '"+"transcript"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.output_audio_transcript.done" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.output_audio_transcript.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.content_index !== undefined && func0.call(data, "content_index")){
let data5 = data.content_index;
const _errs14 = errors;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs16 = errors;
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/content_index",schemaPath:"definitions#/definitions/d34/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.transcript !== undefined && func0.call(data, "transcript")){
let data6 = data.transcript;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
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
validate117.errors = vErrors;
return errors === 0;
}

export const isResponseFunctionCallArgumentsDeltaMessage = validate118;
const schema250 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","call_id","delta"],"properties":{"type":{"const":"response.function_call_arguments.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"call_id":{"$ref":"definitions#/definitions/d20"},"delta":{"type":"string"},"obfuscation":{"$ref":"definitions#/definitions/d36"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.call_id === undefined) || (!(func0.call(data, "call_id")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"},message:"must have required property '"+"call_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.delta === undefined) || (!(func0.call(data, "delta")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta"},message:"must have required property '"+"delta"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.function_call_arguments.delta" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.function_call_arguments.delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.call_id !== undefined && func0.call(data, "call_id")){
let data5 = data.call_id;
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data5 === "string"){
if(func4(data5) < 1){
const err16 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data6 = data.delta;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
}
if(data.obfuscation !== undefined && func0.call(data, "obfuscation")){
let data7 = data.obfuscation;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/obfuscation",schemaPath:"definitions#/definitions/d36/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs21 = errors;
var valid6 = _errs20 === errors;
var valid0 = _errs19 === errors;
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
validate118.errors = vErrors;
return errors === 0;
}

export const isResponseFunctionCallArgumentsDoneMessage = validate119;
const schema257 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","call_id","arguments"],"properties":{"type":{"const":"response.function_call_arguments.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"call_id":{"$ref":"definitions#/definitions/d20"},"name":{"type":"string"},"arguments":{"type":"string"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.call_id === undefined) || (!(func0.call(data, "call_id")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_id"},message:"must have required property '"+"call_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.arguments === undefined) || (!(func0.call(data, "arguments")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arguments"},message:"must have required property '"+"arguments"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.function_call_arguments.done" !== data0){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.function_call_arguments.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.call_id !== undefined && func0.call(data, "call_id")){
let data5 = data.call_id;
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data5 === "string"){
if(func4(data5) < 1){
const err16 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/call_id",schemaPath:"definitions#/definitions/d20/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs15 === errors;
var valid0 = _errs14 === errors;
}
if(data.name !== undefined && func0.call(data, "name")){
let data6 = data.name;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs18 = errors;
var valid0 = _errs17 === errors;
}
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data7 = data.arguments;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs20 = errors;
var valid0 = _errs19 === errors;
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
validate119.errors = vErrors;
return errors === 0;
}

export const isRateLimitsUpdatedMessage = validate120;
const schema263 = {"type":"object","required":["type","event_id","rate_limits"],"properties":{"type":{"const":"rate_limits.updated"},"event_id":{"$ref":"definitions#/definitions/d31"},"rate_limits":{"type":"array","items":{"type":"object","properties":{"name":{"enum":["requests","tokens"]},"limit":{"type":"integer"},"remaining":{"type":"integer"},"reset_seconds":{"type":"number"}}}}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.rate_limits === undefined) || (!(func0.call(data, "rate_limits")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate_limits"},message:"must have required property '"+"rate_limits"+"'"};
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
if("rate_limits.updated" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "rate_limits.updated"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.rate_limits !== undefined && func0.call(data, "rate_limits")){
let data2 = data.rate_limits;
const _errs5 = errors;
const _errs6 = errors;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
const _errs9 = errors;
const vSchema0 = schema263.properties.rate_limits.items.properties.name.enum;
if(!((data4 === "requests") || (data4 === "tokens"))){
const err6 = {instancePath:instancePath+"/rate_limits/" + i0+"/name",schemaPath:"#/properties/rate_limits/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema263.properties.rate_limits.items.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid4 = _errs9 === errors;
}
if(data3.limit !== undefined && func0.call(data3, "limit")){
let data5 = data3.limit;
const _errs10 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/rate_limits/" + i0+"/limit",schemaPath:"#/properties/rate_limits/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
var valid4 = _errs10 === errors;
}
if(data3.remaining !== undefined && func0.call(data3, "remaining")){
let data6 = data3.remaining;
const _errs12 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err8 = {instancePath:instancePath+"/rate_limits/" + i0+"/remaining",schemaPath:"#/properties/rate_limits/items/properties/remaining/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const _errs13 = errors;
var valid4 = _errs12 === errors;
}
if(data3.reset_seconds !== undefined && func0.call(data3, "reset_seconds")){
let data7 = data3.reset_seconds;
const _errs14 = errors;
if(!(typeof data7 == "number")){
const err9 = {instancePath:instancePath+"/rate_limits/" + i0+"/reset_seconds",schemaPath:"#/properties/rate_limits/items/properties/reset_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs15 = errors;
var valid4 = _errs14 === errors;
}
}
else {
const err10 = {instancePath:instancePath+"/rate_limits/" + i0,schemaPath:"#/properties/rate_limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs5 === errors;
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
validate120.errors = vErrors;
return errors === 0;
}

export const isMcpListToolsInProgressMessage = validate121;
const schema265 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"mcp_list_tools.in_progress"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("mcp_list_tools.in_progress" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_list_tools.in_progress"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate121.errors = vErrors;
return errors === 0;
}

export const isMcpListToolsCompletedMessage = validate122;
const schema268 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"mcp_list_tools.completed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("mcp_list_tools.completed" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_list_tools.completed"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate122.errors = vErrors;
return errors === 0;
}

export const isMcpListToolsFailedMessage = validate123;
const schema271 = {"type":"object","required":["type","event_id","item_id"],"properties":{"type":{"const":"mcp_list_tools.failed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
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
if("mcp_list_tools.failed" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "mcp_list_tools.failed"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate123.errors = vErrors;
return errors === 0;
}

export const isResponseMcpCallArgumentsDeltaMessage = validate124;
const schema274 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","delta"],"properties":{"type":{"const":"response.mcp_call_arguments.delta"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"delta":{"type":"string"},"obfuscation":{"$ref":"definitions#/definitions/d36"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.delta === undefined) || (!(func0.call(data, "delta")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delta"},message:"must have required property '"+"delta"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.mcp_call_arguments.delta" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.mcp_call_arguments.delta"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err9 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err11 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data5 = data.delta;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/delta",schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
if(data.obfuscation !== undefined && func0.call(data, "obfuscation")){
let data6 = data.obfuscation;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/obfuscation",schemaPath:"definitions#/definitions/d36/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs18 = errors;
var valid5 = _errs17 === errors;
var valid0 = _errs16 === errors;
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
validate124.errors = vErrors;
return errors === 0;
}

export const isResponseMcpCallArgumentsDoneMessage = validate125;
const schema280 = {"type":"object","required":["type","event_id","response_id","item_id","output_index","arguments"],"properties":{"type":{"const":"response.mcp_call_arguments.done"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"},"arguments":{"type":"string"}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.arguments === undefined) || (!(func0.call(data, "arguments")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arguments"},message:"must have required property '"+"arguments"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if("response.mcp_call_arguments.done" !== data0){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.mcp_call_arguments.done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs3 === errors;
var valid0 = _errs2 === errors;
}
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err9 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data3 = data.item_id;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func4(data3) < 1){
const err11 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data4 = data.output_index;
const _errs11 = errors;
const _errs12 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const _errs13 = errors;
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
}
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data5 = data.arguments;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
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
validate125.errors = vErrors;
return errors === 0;
}

export const isResponseMcpCallInProgressMessage = validate126;
const schema285 = {"type":"object","required":["type","event_id","item_id","output_index"],"properties":{"type":{"const":"response.mcp_call.in_progress"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
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
if("response.mcp_call.in_progress" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.mcp_call.in_progress"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data3 = data.output_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
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
validate126.errors = vErrors;
return errors === 0;
}

export const isResponseMcpCallCompletedMessage = validate127;
const schema289 = {"type":"object","required":["type","event_id","item_id","output_index"],"properties":{"type":{"const":"response.mcp_call.completed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
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
if("response.mcp_call.completed" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.mcp_call.completed"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data3 = data.output_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
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
validate127.errors = vErrors;
return errors === 0;
}

export const isResponseMcpCallFailedMessage = validate128;
const schema293 = {"type":"object","required":["type","event_id","item_id","output_index"],"properties":{"type":{"const":"response.mcp_call.failed"},"event_id":{"$ref":"definitions#/definitions/d31"},"item_id":{"$ref":"definitions#/definitions/d26"},"output_index":{"$ref":"definitions#/definitions/d42"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"},message:"must have required property '"+"item_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.output_index === undefined) || (!(func0.call(data, "output_index")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_index"},message:"must have required property '"+"output_index"+"'"};
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
if("response.mcp_call.failed" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "response.mcp_call.failed"},message:"must be equal to constant"};
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
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data1 = data.event_id;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data2 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/item_id",schemaPath:"definitions#/definitions/d26/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
}
if(data.output_index !== undefined && func0.call(data, "output_index")){
let data3 = data.output_index;
const _errs8 = errors;
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/output_index",schemaPath:"definitions#/definitions/d42/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
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
validate128.errors = vErrors;
return errors === 0;
}

export const isOutputAudioBufferStartedMessage = validate129;
const schema297 = {"type":"object","required":["type","event_id","response_id"],"properties":{"type":{"const":"output_audio_buffer.started"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
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
if("output_audio_buffer.started" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "output_audio_buffer.started"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate129.errors = vErrors;
return errors === 0;
}

export const isOutputAudioBufferStoppedMessage = validate130;
const schema300 = {"type":"object","required":["type","event_id","response_id"],"properties":{"type":{"const":"output_audio_buffer.stopped"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
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
if("output_audio_buffer.stopped" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "output_audio_buffer.stopped"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate130.errors = vErrors;
return errors === 0;
}

export const isOutputAudioBufferClearedMessage = validate131;
const schema303 = {"type":"object","required":["type","event_id","response_id"],"properties":{"type":{"const":"output_audio_buffer.cleared"},"event_id":{"$ref":"definitions#/definitions/d31"},"response_id":{"$ref":"definitions#/definitions/d30"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.response_id === undefined) || (!(func0.call(data, "response_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_id"},message:"must have required property '"+"response_id"+"'"};
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
if("output_audio_buffer.cleared" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "output_audio_buffer.cleared"},message:"must be equal to constant"};
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
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/event_id",schemaPath:"definitions#/definitions/d31/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.response_id !== undefined && func0.call(data, "response_id")){
let data2 = data.response_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err6 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/response_id",schemaPath:"definitions#/definitions/d30/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs6 === errors;
var valid0 = _errs5 === errors;
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
validate131.errors = vErrors;
return errors === 0;
}
