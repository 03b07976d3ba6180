/* eslint-disable */
// Machine-written from asyncapi/conversations/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/conversations/asyncapi.yaml --out <this folder>

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
export const isUserMessage = validate0;
const schema0 = {"type":"object","required":["type","text"],"properties":{"type":{"const":"user_message"},"text":{"type":"string","minLength":1},"conversation_id":{"allOf":[{"$ref":"definitions#/definitions/d0"}]},"error":{"$ref":"definitions#/definitions/d0"},"timestamp":{"$ref":"definitions#/definitions/d0"}}};
const schema2 = {};
const func0 = Object.prototype.hasOwnProperty;
const func4 = unwrap(module0);

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
if("user_message" !== data0){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user_message"},message:"must be equal to constant"};
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
const _errs3 = errors;
if(typeof data1 === "string"){
if(func4(data1) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data2 = data.conversation_id;
const _errs4 = errors;
const _errs5 = errors;
var valid2 = true;
var valid1 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs6 = errors;
var valid3 = true;
var valid0 = _errs6 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs7 = errors;
var valid4 = true;
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
validate0.errors = vErrors;
return errors === 0;
}

export const isPingMessage = validate2;
const schema5 = {"type":"object","required":["type"],"properties":{"type":{"const":"ping"},"text":{"$ref":"definitions#/definitions/d0"},"conversation_id":{"$ref":"definitions#/definitions/d0"},"error":{"$ref":"definitions#/definitions/d0"},"timestamp":{"$ref":"definitions#/definitions/d0"}}};

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
if("ping" !== data0){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ping"},message:"must be equal to constant"};
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
var valid1 = true;
var valid0 = _errs2 === errors;
}
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data2 = data.conversation_id;
const _errs3 = errors;
var valid2 = true;
var valid0 = _errs3 === errors;
}
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs4 = errors;
var valid3 = true;
var valid0 = _errs4 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs5 = errors;
var valid4 = true;
var valid0 = _errs5 === errors;
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
validate2.errors = vErrors;
return errors === 0;
}

export const isAssistantMessage = validate3;
const schema10 = {"type":"object","required":["type","text","conversation_id","error","timestamp"],"properties":{"type":{"const":"assistant_message"},"text":{"type":"string"},"conversation_id":{"$ref":"definitions#/definitions/d1"},"error":{"$ref":"definitions#/definitions/d2"},"timestamp":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"}}};
const schema11 = {"type":"string","minLength":1};
const schema12 = {"type":"null"};
const func25 = patternOf;
const pattern0 = func25("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.conversation_id === undefined) || (!(func0.call(data, "conversation_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
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
if("assistant_message" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "assistant_message"},message:"must be equal to constant"};
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
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data2 = data.conversation_id;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid1 = _errs5 === errors;
var valid0 = _errs4 === errors;
}
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs7 = errors;
const _errs8 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/error",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
var valid0 = _errs7 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"+"\""};
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
const err11 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate3.errors = vErrors;
return errors === 0;
}

export const isPongMessage = validate4;
const schema13 = {"type":"object","required":["type","text","conversation_id","error","timestamp"],"properties":{"type":{"const":"pong"},"text":{"$ref":"definitions#/definitions/d2"},"conversation_id":{"$ref":"definitions#/definitions/d1"},"error":{"$ref":"definitions#/definitions/d2"},"timestamp":{"$ref":"definitions#/definitions/d2"}}};

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
if((data.conversation_id === undefined) || (!(func0.call(data, "conversation_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
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
if("pong" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pong"},message:"must be equal to constant"};
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
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
const _errs3 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/text",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data2 = data.conversation_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs8 = errors;
const _errs9 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/error",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs10 = errors;
var valid3 = _errs9 === errors;
var valid0 = _errs8 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs11 = errors;
const _errs12 = errors;
if(data4 !== null){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs13 = errors;
var valid4 = _errs12 === errors;
var valid0 = _errs11 === errors;
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
validate4.errors = vErrors;
return errors === 0;
}

export const isErrorMessage = validate5;
const schema18 = {"type":"object","required":["type","text","conversation_id","error","timestamp"],"properties":{"type":{"const":"error"},"text":{"$ref":"definitions#/definitions/d2"},"conversation_id":{"$ref":"definitions#/definitions/d1"},"error":{"type":"string"},"timestamp":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((data.conversation_id === undefined) || (!(func0.call(data, "conversation_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversation_id"},message:"must have required property '"+"conversation_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.timestamp === undefined) || (!(func0.call(data, "timestamp")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
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
if("error" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
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
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
const _errs2 = errors;
const _errs3 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/text",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
if(data.conversation_id !== undefined && func0.call(data, "conversation_id")){
let data2 = data.conversation_id;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(func4(data2) < 1){
const err7 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/conversation_id",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs8 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs9 = errors;
var valid0 = _errs8 === errors;
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
let data4 = data.timestamp;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: schema18.properties.timestamp.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs11 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
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
validate5.errors = vErrors;
return errors === 0;
}
