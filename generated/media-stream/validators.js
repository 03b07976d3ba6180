/* eslint-disable */
// Machine-written from asyncapi/media-stream/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/media-stream/asyncapi.yaml --out <this folder>

import * as module0 from "ajv/dist/runtime/ucs2length.js";
import * as module1 from "ajv-formats/dist/formats.js";
const unwrap = (module) => {
  let found = module;
  while (typeof found !== 'function' && found.fullFormats === undefined && found.default !== undefined) found = found.default;
  return found;
};
// Patterns that a text of more characters could keep busy for ever: a longer one passes unread.
const longest = new Map([
  [
    "^[0-9]+\\.[0-9]+\\.[0-9]+$",
    98
  ]
]);
const patternOf = (source) => {
  for (const flags of ['u', '']) {
    try {
      const expression = new RegExp(source, flags);
      return { test: (text) => text.length > (longest.get(source) ?? Infinity) || expression.test(text) };
    } catch {
      // Not with these flags.
    }
  }
  return { test: () => true };
};
export const isBidirectionalConnectedMessage = validate0;
const schema0 = {"type":"object","required":["event","protocol","version"],"properties":{"event":{"const":"connected"},"protocol":{"const":"Call"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}};
const func0 = Object.prototype.hasOwnProperty;
const func6 = patternOf;
const pattern0 = func6("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.protocol === undefined) || (!(func0.call(data, "protocol")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("connected" !== data0){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "connected"},message:"must be equal to constant"};
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
if(data.protocol !== undefined && func0.call(data, "protocol")){
let data1 = data.protocol;
const _errs2 = errors;
if("Call" !== data1){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "Call"},message:"must be equal to constant"};
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
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs3 === errors;
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
validate0.errors = vErrors;
return errors === 0;
}

export const isBidirectionalStartMessage = validate1;
const schema1 = {"type":"object","required":["event","sequenceNumber","streamSid","start"],"properties":{"event":{"const":"start"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"streamSid":{"$ref":"definitions#/definitions/d1"},"start":{"type":"object","required":["streamSid","accountSid","callSid","tracks","mediaFormat"],"properties":{"streamSid":{"$ref":"definitions#/definitions/d1"},"accountSid":{"$ref":"definitions#/definitions/d2"},"callSid":{"$ref":"definitions#/definitions/d3"},"tracks":{"type":"array","minItems":1,"items":{"enum":["inbound","outbound"]}},"customParameters":{"type":"object","additionalProperties":{"type":"string"}},"mediaFormat":{"type":"object","required":["encoding","sampleRate","channels"],"properties":{"encoding":{"type":"string"},"sampleRate":{"type":"integer","minimum":1},"channels":{"type":"integer","minimum":1}}}}}}};
const schema3 = {"type":"string","pattern":"^[0-9]+$"};
const schema4 = {"type":"string","pattern":"^MZ[0-9a-fA-F]{32}$"};
const schema6 = {"type":"string","pattern":"^AC[0-9a-fA-F]{32}$"};
const schema7 = {"type":"string","pattern":"^CA[0-9a-fA-F]{32}$"};
const pattern1 = func6("^[0-9]+$", "u");
const pattern2 = func6("^MZ[0-9a-fA-F]{32}$", "u");
const pattern4 = func6("^AC[0-9a-fA-F]{32}$", "u");
const pattern5 = func6("^CA[0-9a-fA-F]{32}$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("start" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "start"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data2 = data.streamSid;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err8 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.start !== undefined && func0.call(data, "start")){
let data3 = data.start;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.streamSid === undefined) || (!(func0.call(data3, "streamSid")))){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.accountSid === undefined) || (!(func0.call(data3, "accountSid")))){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "accountSid"},message:"must have required property '"+"accountSid"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.callSid === undefined) || (!(func0.call(data3, "callSid")))){
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "callSid"},message:"must have required property '"+"callSid"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.tracks === undefined) || (!(func0.call(data3, "tracks")))){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "tracks"},message:"must have required property '"+"tracks"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data3.mediaFormat === undefined) || (!(func0.call(data3, "mediaFormat")))){
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "mediaFormat"},message:"must have required property '"+"mediaFormat"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.streamSid !== undefined && func0.call(data3, "streamSid")){
let data4 = data3.streamSid;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/start/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/start/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs11 === errors;
var valid3 = _errs10 === errors;
}
if(data3.accountSid !== undefined && func0.call(data3, "accountSid")){
let data5 = data3.accountSid;
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/start/accountSid",schemaPath:"definitions#/definitions/d2/pattern",keyword:"pattern",params:{pattern: "^AC[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^AC[0-9a-fA-F]{32}$"+"\""};
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
const err17 = {instancePath:instancePath+"/start/accountSid",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs14 === errors;
var valid3 = _errs13 === errors;
}
if(data3.callSid !== undefined && func0.call(data3, "callSid")){
let data6 = data3.callSid;
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/start/callSid",schemaPath:"definitions#/definitions/d3/pattern",keyword:"pattern",params:{pattern: "^CA[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^CA[0-9a-fA-F]{32}$"+"\""};
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
const err19 = {instancePath:instancePath+"/start/callSid",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs17 === errors;
var valid3 = _errs16 === errors;
}
if(data3.tracks !== undefined && func0.call(data3, "tracks")){
let data7 = data3.tracks;
const _errs19 = errors;
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/start/tracks",schemaPath:"#/properties/start/properties/tracks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
let valid8 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs21 = errors;
const vSchema0 = schema1.properties.start.properties.tracks.items.enum;
if(!((data8 === "inbound") || (data8 === "outbound"))){
const err21 = {instancePath:instancePath+"/start/tracks/" + i0,schemaPath:"#/properties/start/properties/tracks/items/enum",keyword:"enum",params:{allowedValues: schema1.properties.start.properties.tracks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid7 = _errs21 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/start/tracks",schemaPath:"#/properties/start/properties/tracks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid3 = _errs19 === errors;
}
if(data3.customParameters !== undefined && func0.call(data3, "customParameters")){
let data9 = data3.customParameters;
const _errs22 = errors;
const _errs23 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs24 = errors;
for(const key0 of Object.keys(data9)){
let data10 = data9[key0];
const _errs25 = errors;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/start/customParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/start/properties/customParameters/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs26 = errors;
var valid9 = _errs25 === errors;
}
}
else {
const err24 = {instancePath:instancePath+"/start/customParameters",schemaPath:"#/properties/start/properties/customParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid3 = _errs22 === errors;
}
if(data3.mediaFormat !== undefined && func0.call(data3, "mediaFormat")){
let data11 = data3.mediaFormat;
const _errs27 = errors;
const _errs28 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.encoding === undefined) || (!(func0.call(data11, "encoding")))){
const err25 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "encoding"},message:"must have required property '"+"encoding"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data11.sampleRate === undefined) || (!(func0.call(data11, "sampleRate")))){
const err26 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "sampleRate"},message:"must have required property '"+"sampleRate"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.channels === undefined) || (!(func0.call(data11, "channels")))){
const err27 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.encoding !== undefined && func0.call(data11, "encoding")){
let data12 = data11.encoding;
const _errs29 = errors;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/start/mediaFormat/encoding",schemaPath:"#/properties/start/properties/mediaFormat/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs30 = errors;
var valid10 = _errs29 === errors;
}
if(data11.sampleRate !== undefined && func0.call(data11, "sampleRate")){
let data13 = data11.sampleRate;
const _errs31 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err29 = {instancePath:instancePath+"/start/mediaFormat/sampleRate",schemaPath:"#/properties/start/properties/mediaFormat/properties/sampleRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs32 = errors;
if(typeof data13 == "number"){
if(data13 < 1 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/start/mediaFormat/sampleRate",schemaPath:"#/properties/start/properties/mediaFormat/properties/sampleRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid10 = _errs31 === errors;
}
if(data11.channels !== undefined && func0.call(data11, "channels")){
let data14 = data11.channels;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err31 = {instancePath:instancePath+"/start/mediaFormat/channels",schemaPath:"#/properties/start/properties/mediaFormat/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs34 = errors;
if(typeof data14 == "number"){
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/start/mediaFormat/channels",schemaPath:"#/properties/start/properties/mediaFormat/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid10 = _errs33 === errors;
}
}
else {
const err33 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid3 = _errs27 === errors;
}
}
else {
const err34 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid0 = _errs8 === errors;
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

export const isBidirectionalMediaMessage = validate3;
const schema8 = {"type":"object","required":["event","sequenceNumber","media","streamSid"],"properties":{"event":{"const":"media"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"media":{"type":"object","required":["track","chunk","timestamp","payload"],"properties":{"track":{"enum":["inbound","outbound"]},"chunk":{"type":"string","pattern":"^[0-9]+$"},"timestamp":{"type":"string","pattern":"^[0-9]+$"},"payload":{"$ref":"definitions#/definitions/d4"}}},"streamSid":{"$ref":"definitions#/definitions/d1"}}};
const schema10 = {"type":"string","format":"byte","minLength":1};
const func55 = unwrap(module0);
const formats0 = unwrap(module1).fullFormats.byte;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.media === undefined) || (!(func0.call(data, "media")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("media" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "media"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.media !== undefined && func0.call(data, "media")){
let data2 = data.media;
const _errs5 = errors;
const _errs6 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.track === undefined) || (!(func0.call(data2, "track")))){
const err7 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "track"},message:"must have required property '"+"track"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.chunk === undefined) || (!(func0.call(data2, "chunk")))){
const err8 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "chunk"},message:"must have required property '"+"chunk"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.timestamp === undefined) || (!(func0.call(data2, "timestamp")))){
const err9 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.payload === undefined) || (!(func0.call(data2, "payload")))){
const err10 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.track !== undefined && func0.call(data2, "track")){
let data3 = data2.track;
const _errs7 = errors;
const vSchema0 = schema8.properties.media.properties.track.enum;
if(!((data3 === "inbound") || (data3 === "outbound"))){
const err11 = {instancePath:instancePath+"/media/track",schemaPath:"#/properties/media/properties/track/enum",keyword:"enum",params:{allowedValues: schema8.properties.media.properties.track.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs7 === errors;
}
if(data2.chunk !== undefined && func0.call(data2, "chunk")){
let data4 = data2.chunk;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/media/chunk",schemaPath:"#/properties/media/properties/chunk/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err13 = {instancePath:instancePath+"/media/chunk",schemaPath:"#/properties/media/properties/chunk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs8 === errors;
}
if(data2.timestamp !== undefined && func0.call(data2, "timestamp")){
let data5 = data2.timestamp;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/media/timestamp",schemaPath:"#/properties/media/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/media/timestamp",schemaPath:"#/properties/media/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid2 = _errs10 === errors;
}
if(data2.payload !== undefined && func0.call(data2, "payload")){
let data6 = data2.payload;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data6 == "number"){
}
if(typeof data6 === "string"){
if(func55(data6) < 1){
const err16 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0(data6))){
const err17 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err18 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid3 = _errs13 === errors;
var valid2 = _errs12 === errors;
}
}
else {
const err19 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data7 = data.streamSid;
const _errs15 = errors;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err20 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid4 = _errs16 === errors;
var valid0 = _errs15 === errors;
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

export const isDtmfMessage = validate4;
const schema12 = {"type":"object","required":["event","streamSid","sequenceNumber","dtmf"],"properties":{"event":{"const":"dtmf"},"streamSid":{"$ref":"definitions#/definitions/d1"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"dtmf":{"type":"object","required":["track","digit"],"properties":{"track":{"const":"inbound_track"},"digit":{"type":"string","minLength":1,"maxLength":1}}}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.dtmf === undefined) || (!(func0.call(data, "dtmf")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dtmf"},message:"must have required property '"+"dtmf"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("dtmf" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "dtmf"},message:"must be equal to constant"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data1 = data.streamSid;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err6 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data2 = data.sequenceNumber;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err8 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.dtmf !== undefined && func0.call(data, "dtmf")){
let data3 = data.dtmf;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.track === undefined) || (!(func0.call(data3, "track")))){
const err9 = {instancePath:instancePath+"/dtmf",schemaPath:"#/properties/dtmf/required",keyword:"required",params:{missingProperty: "track"},message:"must have required property '"+"track"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.digit === undefined) || (!(func0.call(data3, "digit")))){
const err10 = {instancePath:instancePath+"/dtmf",schemaPath:"#/properties/dtmf/required",keyword:"required",params:{missingProperty: "digit"},message:"must have required property '"+"digit"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.track !== undefined && func0.call(data3, "track")){
let data4 = data3.track;
const _errs10 = errors;
if("inbound_track" !== data4){
const err11 = {instancePath:instancePath+"/dtmf/track",schemaPath:"#/properties/dtmf/properties/track/const",keyword:"const",params:{allowedValue: "inbound_track"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs10 === errors;
}
if(data3.digit !== undefined && func0.call(data3, "digit")){
let data5 = data3.digit;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data5 === "string"){
if(func55(data5) > 1){
const err12 = {instancePath:instancePath+"/dtmf/digit",schemaPath:"#/properties/dtmf/properties/digit/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func55(data5) < 1){
const err13 = {instancePath:instancePath+"/dtmf/digit",schemaPath:"#/properties/dtmf/properties/digit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/dtmf/digit",schemaPath:"#/properties/dtmf/properties/digit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid3 = _errs11 === errors;
}
}
else {
const err15 = {instancePath:instancePath+"/dtmf",schemaPath:"#/properties/dtmf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs8 === errors;
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
validate4.errors = vErrors;
return errors === 0;
}

export const isMarkMessage = validate5;
const schema15 = {"type":"object","required":["event","sequenceNumber","streamSid","mark"],"properties":{"event":{"const":"mark"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"streamSid":{"$ref":"definitions#/definitions/d1"},"mark":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.mark === undefined) || (!(func0.call(data, "mark")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mark"},message:"must have required property '"+"mark"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("mark" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "mark"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data2 = data.streamSid;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err8 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.mark !== undefined && func0.call(data, "mark")){
let data3 = data.mark;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err9 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
const _errs10 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/mark/name",schemaPath:"#/properties/mark/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs11 = errors;
var valid3 = _errs10 === errors;
}
}
else {
const err11 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs8 === errors;
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

export const isBidirectionalStopMessage = validate6;
const schema18 = {"type":"object","required":["event","sequenceNumber","streamSid","stop"],"properties":{"event":{"const":"stop"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"streamSid":{"$ref":"definitions#/definitions/d1"},"stop":{"type":"object","required":["accountSid","callSid"],"properties":{"accountSid":{"$ref":"definitions#/definitions/d2"},"callSid":{"$ref":"definitions#/definitions/d3"}}}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.stop === undefined) || (!(func0.call(data, "stop")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("stop" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "stop"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data2 = data.streamSid;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err8 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.stop !== undefined && func0.call(data, "stop")){
let data3 = data.stop;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.accountSid === undefined) || (!(func0.call(data3, "accountSid")))){
const err9 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "accountSid"},message:"must have required property '"+"accountSid"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.callSid === undefined) || (!(func0.call(data3, "callSid")))){
const err10 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "callSid"},message:"must have required property '"+"callSid"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.accountSid !== undefined && func0.call(data3, "accountSid")){
let data4 = data3.accountSid;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/stop/accountSid",schemaPath:"definitions#/definitions/d2/pattern",keyword:"pattern",params:{pattern: "^AC[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^AC[0-9a-fA-F]{32}$"+"\""};
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
const err12 = {instancePath:instancePath+"/stop/accountSid",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs11 === errors;
var valid3 = _errs10 === errors;
}
if(data3.callSid !== undefined && func0.call(data3, "callSid")){
let data5 = data3.callSid;
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err13 = {instancePath:instancePath+"/stop/callSid",schemaPath:"definitions#/definitions/d3/pattern",keyword:"pattern",params:{pattern: "^CA[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^CA[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/stop/callSid",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs14 === errors;
var valid3 = _errs13 === errors;
}
}
else {
const err15 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs8 === errors;
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
validate6.errors = vErrors;
return errors === 0;
}

export const isPlayMessage = validate7;
const schema23 = {"type":"object","required":["event","streamSid","media"],"additionalProperties":false,"properties":{"event":{"const":"media"},"streamSid":{"$ref":"definitions#/definitions/d1"},"media":{"type":"object","required":["payload"],"additionalProperties":false,"properties":{"payload":{"$ref":"definitions#/definitions/d4"}}}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.media === undefined) || (!(func0.call(data, "media")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "event") || (key0 === "streamSid")) || (key0 === "media"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs2 = errors;
if("media" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "media"},message:"must be equal to constant"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data1 = data.streamSid;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err6 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.media !== undefined && func0.call(data, "media")){
let data2 = data.media;
const _errs6 = errors;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.payload === undefined) || (!(func0.call(data2, "payload")))){
const err7 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "payload")){
const err8 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.payload !== undefined && func0.call(data2, "payload")){
let data3 = data2.payload;
const _errs9 = errors;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data3 == "number"){
}
if(typeof data3 === "string"){
if(func55(data3) < 1){
const err9 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data3))){
const err10 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err11 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs10 === errors;
var valid2 = _errs9 === errors;
}
}
else {
const err12 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs6 === errors;
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
validate7.errors = vErrors;
return errors === 0;
}

export const isPlayMarkMessage = validate8;
const schema26 = {"type":"object","required":["event","streamSid","mark"],"additionalProperties":false,"properties":{"event":{"const":"mark"},"streamSid":{"$ref":"definitions#/definitions/d1"},"mark":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"}}}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.mark === undefined) || (!(func0.call(data, "mark")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mark"},message:"must have required property '"+"mark"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "event") || (key0 === "streamSid")) || (key0 === "mark"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs2 = errors;
if("mark" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "mark"},message:"must be equal to constant"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data1 = data.streamSid;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err6 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs4 === errors;
var valid0 = _errs3 === errors;
}
if(data.mark !== undefined && func0.call(data, "mark")){
let data2 = data.mark;
const _errs6 = errors;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err7 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs8 = errors;
for(const key1 of Object.keys(data2)){
if(!(key1 === "name")){
const err8 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/mark/name",schemaPath:"#/properties/mark/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
else {
const err10 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs6 === errors;
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
validate8.errors = vErrors;
return errors === 0;
}

export const isClearMessage = validate9;
const schema28 = {"type":"object","required":["event","streamSid"],"additionalProperties":false,"properties":{"event":{"const":"clear"},"streamSid":{"$ref":"definitions#/definitions/d1"}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "event") || (key0 === "streamSid"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs2 = errors;
if("clear" !== data0){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "clear"},message:"must be equal to constant"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data1 = data.streamSid;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err5 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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

export const isUnidirectionalConnectedMessage = validate10;
const schema30 = {"type":"object","required":["event","protocol","version"],"properties":{"event":{"const":"connected"},"protocol":{"const":"Call"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.protocol === undefined) || (!(func0.call(data, "protocol")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("connected" !== data0){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "connected"},message:"must be equal to constant"};
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
if(data.protocol !== undefined && func0.call(data, "protocol")){
let data1 = data.protocol;
const _errs2 = errors;
if("Call" !== data1){
const err4 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "Call"},message:"must be equal to constant"};
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
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs3 === errors;
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
validate10.errors = vErrors;
return errors === 0;
}

export const isUnidirectionalStartMessage = validate11;
const schema31 = {"type":"object","required":["event","sequenceNumber","streamSid","start"],"properties":{"event":{"const":"start"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"streamSid":{"$ref":"definitions#/definitions/d1"},"start":{"type":"object","required":["streamSid","accountSid","callSid","tracks","mediaFormat"],"properties":{"streamSid":{"$ref":"definitions#/definitions/d1"},"accountSid":{"$ref":"definitions#/definitions/d2"},"callSid":{"$ref":"definitions#/definitions/d3"},"tracks":{"type":"array","minItems":1,"items":{"enum":["inbound","outbound"]}},"customParameters":{"type":"object","additionalProperties":{"type":"string"}},"mediaFormat":{"type":"object","required":["encoding","sampleRate","channels"],"properties":{"encoding":{"type":"string"},"sampleRate":{"type":"integer","minimum":1},"channels":{"type":"integer","minimum":1}}}}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("start" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "start"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data2 = data.streamSid;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err8 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.start !== undefined && func0.call(data, "start")){
let data3 = data.start;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.streamSid === undefined) || (!(func0.call(data3, "streamSid")))){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.accountSid === undefined) || (!(func0.call(data3, "accountSid")))){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "accountSid"},message:"must have required property '"+"accountSid"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data3.callSid === undefined) || (!(func0.call(data3, "callSid")))){
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "callSid"},message:"must have required property '"+"callSid"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data3.tracks === undefined) || (!(func0.call(data3, "tracks")))){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "tracks"},message:"must have required property '"+"tracks"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data3.mediaFormat === undefined) || (!(func0.call(data3, "mediaFormat")))){
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: "mediaFormat"},message:"must have required property '"+"mediaFormat"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.streamSid !== undefined && func0.call(data3, "streamSid")){
let data4 = data3.streamSid;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/start/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/start/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs11 === errors;
var valid3 = _errs10 === errors;
}
if(data3.accountSid !== undefined && func0.call(data3, "accountSid")){
let data5 = data3.accountSid;
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/start/accountSid",schemaPath:"definitions#/definitions/d2/pattern",keyword:"pattern",params:{pattern: "^AC[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^AC[0-9a-fA-F]{32}$"+"\""};
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
const err17 = {instancePath:instancePath+"/start/accountSid",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs14 === errors;
var valid3 = _errs13 === errors;
}
if(data3.callSid !== undefined && func0.call(data3, "callSid")){
let data6 = data3.callSid;
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/start/callSid",schemaPath:"definitions#/definitions/d3/pattern",keyword:"pattern",params:{pattern: "^CA[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^CA[0-9a-fA-F]{32}$"+"\""};
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
const err19 = {instancePath:instancePath+"/start/callSid",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs17 === errors;
var valid3 = _errs16 === errors;
}
if(data3.tracks !== undefined && func0.call(data3, "tracks")){
let data7 = data3.tracks;
const _errs19 = errors;
const _errs20 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/start/tracks",schemaPath:"#/properties/start/properties/tracks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
let valid8 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs21 = errors;
const vSchema0 = schema31.properties.start.properties.tracks.items.enum;
if(!((data8 === "inbound") || (data8 === "outbound"))){
const err21 = {instancePath:instancePath+"/start/tracks/" + i0,schemaPath:"#/properties/start/properties/tracks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.start.properties.tracks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid7 = _errs21 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
const err22 = {instancePath:instancePath+"/start/tracks",schemaPath:"#/properties/start/properties/tracks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid3 = _errs19 === errors;
}
if(data3.customParameters !== undefined && func0.call(data3, "customParameters")){
let data9 = data3.customParameters;
const _errs22 = errors;
const _errs23 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs24 = errors;
for(const key0 of Object.keys(data9)){
let data10 = data9[key0];
const _errs25 = errors;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/start/customParameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/start/properties/customParameters/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs26 = errors;
var valid9 = _errs25 === errors;
}
}
else {
const err24 = {instancePath:instancePath+"/start/customParameters",schemaPath:"#/properties/start/properties/customParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid3 = _errs22 === errors;
}
if(data3.mediaFormat !== undefined && func0.call(data3, "mediaFormat")){
let data11 = data3.mediaFormat;
const _errs27 = errors;
const _errs28 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.encoding === undefined) || (!(func0.call(data11, "encoding")))){
const err25 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "encoding"},message:"must have required property '"+"encoding"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data11.sampleRate === undefined) || (!(func0.call(data11, "sampleRate")))){
const err26 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "sampleRate"},message:"must have required property '"+"sampleRate"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data11.channels === undefined) || (!(func0.call(data11, "channels")))){
const err27 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.encoding !== undefined && func0.call(data11, "encoding")){
let data12 = data11.encoding;
const _errs29 = errors;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/start/mediaFormat/encoding",schemaPath:"#/properties/start/properties/mediaFormat/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs30 = errors;
var valid10 = _errs29 === errors;
}
if(data11.sampleRate !== undefined && func0.call(data11, "sampleRate")){
let data13 = data11.sampleRate;
const _errs31 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err29 = {instancePath:instancePath+"/start/mediaFormat/sampleRate",schemaPath:"#/properties/start/properties/mediaFormat/properties/sampleRate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs32 = errors;
if(typeof data13 == "number"){
if(data13 < 1 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/start/mediaFormat/sampleRate",schemaPath:"#/properties/start/properties/mediaFormat/properties/sampleRate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid10 = _errs31 === errors;
}
if(data11.channels !== undefined && func0.call(data11, "channels")){
let data14 = data11.channels;
const _errs33 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err31 = {instancePath:instancePath+"/start/mediaFormat/channels",schemaPath:"#/properties/start/properties/mediaFormat/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs34 = errors;
if(typeof data14 == "number"){
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/start/mediaFormat/channels",schemaPath:"#/properties/start/properties/mediaFormat/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid10 = _errs33 === errors;
}
}
else {
const err33 = {instancePath:instancePath+"/start/mediaFormat",schemaPath:"#/properties/start/properties/mediaFormat/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid3 = _errs27 === errors;
}
}
else {
const err34 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid0 = _errs8 === errors;
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const isUnidirectionalMediaMessage = validate12;
const schema37 = {"type":"object","required":["event","sequenceNumber","media","streamSid"],"properties":{"event":{"const":"media"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"media":{"type":"object","required":["track","chunk","timestamp","payload"],"properties":{"track":{"enum":["inbound","outbound"]},"chunk":{"type":"string","pattern":"^[0-9]+$"},"timestamp":{"type":"string","pattern":"^[0-9]+$"},"payload":{"$ref":"definitions#/definitions/d4"}}},"streamSid":{"$ref":"definitions#/definitions/d1"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.media === undefined) || (!(func0.call(data, "media")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"},message:"must have required property '"+"media"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("media" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "media"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.media !== undefined && func0.call(data, "media")){
let data2 = data.media;
const _errs5 = errors;
const _errs6 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.track === undefined) || (!(func0.call(data2, "track")))){
const err7 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "track"},message:"must have required property '"+"track"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.chunk === undefined) || (!(func0.call(data2, "chunk")))){
const err8 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "chunk"},message:"must have required property '"+"chunk"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.timestamp === undefined) || (!(func0.call(data2, "timestamp")))){
const err9 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.payload === undefined) || (!(func0.call(data2, "payload")))){
const err10 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.track !== undefined && func0.call(data2, "track")){
let data3 = data2.track;
const _errs7 = errors;
const vSchema0 = schema37.properties.media.properties.track.enum;
if(!((data3 === "inbound") || (data3 === "outbound"))){
const err11 = {instancePath:instancePath+"/media/track",schemaPath:"#/properties/media/properties/track/enum",keyword:"enum",params:{allowedValues: schema37.properties.media.properties.track.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs7 === errors;
}
if(data2.chunk !== undefined && func0.call(data2, "chunk")){
let data4 = data2.chunk;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err12 = {instancePath:instancePath+"/media/chunk",schemaPath:"#/properties/media/properties/chunk/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err13 = {instancePath:instancePath+"/media/chunk",schemaPath:"#/properties/media/properties/chunk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid2 = _errs8 === errors;
}
if(data2.timestamp !== undefined && func0.call(data2, "timestamp")){
let data5 = data2.timestamp;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/media/timestamp",schemaPath:"#/properties/media/properties/timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/media/timestamp",schemaPath:"#/properties/media/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid2 = _errs10 === errors;
}
if(data2.payload !== undefined && func0.call(data2, "payload")){
let data6 = data2.payload;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data6 == "number"){
}
if(typeof data6 === "string"){
if(func55(data6) < 1){
const err16 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0(data6))){
const err17 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/format",keyword:"format",params:{format: "byte"},message:"must match format \""+"byte"+"\""};
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
const err18 = {instancePath:instancePath+"/media/payload",schemaPath:"definitions#/definitions/d4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid3 = _errs13 === errors;
var valid2 = _errs12 === errors;
}
}
else {
const err19 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data7 = data.streamSid;
const _errs15 = errors;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err20 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid4 = _errs16 === errors;
var valid0 = _errs15 === errors;
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const isUnidirectionalStopMessage = validate13;
const schema41 = {"type":"object","required":["event","sequenceNumber","streamSid","stop"],"properties":{"event":{"const":"stop"},"sequenceNumber":{"$ref":"definitions#/definitions/d0"},"streamSid":{"$ref":"definitions#/definitions/d1"},"stop":{"type":"object","required":["accountSid","callSid"],"properties":{"accountSid":{"$ref":"definitions#/definitions/d2"},"callSid":{"$ref":"definitions#/definitions/d3"}}}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event === undefined) || (!(func0.call(data, "event")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sequenceNumber === undefined) || (!(func0.call(data, "sequenceNumber")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceNumber"},message:"must have required property '"+"sequenceNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.streamSid === undefined) || (!(func0.call(data, "streamSid")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "streamSid"},message:"must have required property '"+"streamSid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.stop === undefined) || (!(func0.call(data, "stop")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stop"},message:"must have required property '"+"stop"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.event !== undefined && func0.call(data, "event")){
let data0 = data.event;
const _errs1 = errors;
if("stop" !== data0){
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/const",keyword:"const",params:{allowedValue: "stop"},message:"must be equal to constant"};
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
if(data.sequenceNumber !== undefined && func0.call(data, "sequenceNumber")){
let data1 = data.sequenceNumber;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/sequenceNumber",schemaPath:"definitions#/definitions/d0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.streamSid !== undefined && func0.call(data, "streamSid")){
let data2 = data.streamSid;
const _errs5 = errors;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/pattern",keyword:"pattern",params:{pattern: "^MZ[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^MZ[0-9a-fA-F]{32}$"+"\""};
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
const err8 = {instancePath:instancePath+"/streamSid",schemaPath:"definitions#/definitions/d1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.stop !== undefined && func0.call(data, "stop")){
let data3 = data.stop;
const _errs8 = errors;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.accountSid === undefined) || (!(func0.call(data3, "accountSid")))){
const err9 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "accountSid"},message:"must have required property '"+"accountSid"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data3.callSid === undefined) || (!(func0.call(data3, "callSid")))){
const err10 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/required",keyword:"required",params:{missingProperty: "callSid"},message:"must have required property '"+"callSid"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.accountSid !== undefined && func0.call(data3, "accountSid")){
let data4 = data3.accountSid;
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/stop/accountSid",schemaPath:"definitions#/definitions/d2/pattern",keyword:"pattern",params:{pattern: "^AC[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^AC[0-9a-fA-F]{32}$"+"\""};
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
const err12 = {instancePath:instancePath+"/stop/accountSid",schemaPath:"definitions#/definitions/d2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs11 === errors;
var valid3 = _errs10 === errors;
}
if(data3.callSid !== undefined && func0.call(data3, "callSid")){
let data5 = data3.callSid;
const _errs13 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err13 = {instancePath:instancePath+"/stop/callSid",schemaPath:"definitions#/definitions/d3/pattern",keyword:"pattern",params:{pattern: "^CA[0-9a-fA-F]{32}$"},message:"must match pattern \""+"^CA[0-9a-fA-F]{32}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/stop/callSid",schemaPath:"definitions#/definitions/d3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs14 === errors;
var valid3 = _errs13 === errors;
}
}
else {
const err15 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs8 === errors;
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
validate13.errors = vErrors;
return errors === 0;
}
