import { completeTemplates } from "../languages/template";

/** What GraphQL itself says of documents and values that are wrong; what is more general comes later. `reason` is a message again. */
export const templates = completeTemplates({
  syntax: { en: "Syntax Error: {reason}", vi: "Lỗi cú pháp: {reason}" },

  unknownField: {
    en: 'Cannot query field "{field}" on type "{type}".',
    vi: 'Không có trường "{field}" trên kiểu "{type}".',
  },
  unknownArgument: {
    en: 'Unknown argument "{argument}" on field "{field}".',
    vi: 'Không có đối số "{argument}" của trường "{field}".',
  },
  unknownDirectiveArgument: {
    en: 'Unknown argument "{argument}" on directive "{directive}".',
    vi: 'Không có đối số "{argument}" của chỉ thị "{directive}".',
  },
  unknownDirective: { en: 'Unknown directive "{directive}".', vi: 'Không có chỉ thị "{directive}".' },
  misplacedDirective: {
    en: 'Directive "{directive}" may not be used on {place}.',
    vi: 'Chỉ thị "{directive}" không được dùng tại {place}.',
  },
  directiveTwice: {
    en: 'The directive "{directive}" can only be used once at this location.',
    vi: 'Chỉ thị "{directive}" chỉ được dùng một lần tại chỗ này.',
  },
  unknownFragment: { en: 'Unknown fragment "{name}".', vi: 'Không có fragment "{name}".' },
  unknownType: { en: 'Unknown type "{type}".', vi: 'Không có kiểu "{type}".' },
  severalOperations: {
    en: "This anonymous operation must be the only defined operation.",
    vi: "Thao tác không có tên phải là thao tác duy nhất trong tài liệu.",
  },
  notExecutable: {
    en: "The {name} definition is not executable.",
    vi: "Định nghĩa {name} không phải là thao tác hay fragment.",
  },
  fragmentInItself: {
    en: 'Cannot spread fragment "{name}" within itself.',
    vi: 'Không thể dùng fragment "{name}" trong chính nó.',
  },
  fragmentInItselfVia: {
    en: 'Cannot spread fragment "{name}" within itself via {others}.',
    vi: 'Không thể dùng fragment "{name}" trong chính nó, qua {others}.',
  },
  unusedFragment: { en: 'Fragment "{name}" is never used.', vi: 'Fragment "{name}" không được dùng.' },
  wrongFragment: {
    en: 'Fragment cannot condition on non composite type "{type}".',
    vi: 'Fragment không thể đặt trên kiểu "{type}", là kiểu không có trường.',
  },
  wrongNamedFragment: {
    en: 'Fragment "{name}" cannot condition on non composite type "{type}".',
    vi: 'Fragment "{name}" không thể đặt trên kiểu "{type}", là kiểu không có trường.',
  },
  impossibleFragment: {
    en: 'Fragment cannot be spread here as objects of type "{parent}" can never be of type "{type}".',
    vi: 'Không thể dùng fragment ở đây, vì đối tượng kiểu "{parent}" không bao giờ thuộc kiểu "{type}".',
  },
  impossibleNamedFragment: {
    en: 'Fragment "{name}" cannot be spread here as objects of type "{parent}" can never be of type "{type}".',
    vi: 'Không thể dùng fragment "{name}" ở đây, vì đối tượng kiểu "{parent}" không bao giờ thuộc kiểu "{type}".',
  },
  undefinedVariable: { en: 'Variable "{name}" is not defined.', vi: 'Biến "{name}" chưa được khai báo.' },
  undefinedVariableOf: {
    en: 'Variable "{name}" is not defined by operation "{operation}".',
    vi: 'Biến "{name}" chưa được khai báo trong thao tác "{operation}".',
  },
  unusedVariable: { en: 'Variable "{name}" is never used.', vi: 'Biến "{name}" không được dùng.' },
  unusedVariableOf: {
    en: 'Variable "{name}" is never used in operation "{operation}".',
    vi: 'Biến "{name}" không được dùng trong thao tác "{operation}".',
  },
  variableOfOtherType: {
    en: 'Variable "{name}" of type "{type}" used in position expecting type "{expected}".',
    vi: 'Biến "{name}" kiểu "{type}" được dùng ở chỗ cần kiểu "{expected}".',
  },
  variableOfNoInput: {
    en: 'Variable "{name}" cannot be non-input type "{type}".',
    vi: 'Biến "{name}" không thể thuộc kiểu "{type}", là kiểu không dùng để nhập.',
  },
  conflict: {
    en: 'Fields "{name}" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.',
    vi: 'Các trường "{name}" xung đột, vì {reason}. Hãy đặt bí danh khác nhau nếu cần lấy cả hai.',
  },
  conflictBelow: {
    en: 'subfields "{name}" conflict because {reason}',
    vi: 'các trường con "{name}" xung đột, vì {reason}',
  },
  conflictingTypes: {
    en: 'they return conflicting types "{one}" and "{other}"',
    vi: 'trả về kiểu khác nhau "{one}" và "{other}"',
  },
  differentFields: {
    en: '"{one}" and "{other}" are different fields',
    vi: '"{one}" và "{other}" là hai trường khác nhau',
  },
  differentArguments: { en: "they have differing arguments", vi: "có đối số khác nhau" },
  missingArgument: {
    en: 'Field "{field}" argument "{argument}" of type "{type}" is required, but it was not provided.',
    vi: 'Trường "{field}" cần đối số "{argument}" kiểu "{type}", nhưng đối số này không được đưa vào.',
  },
  missingDirectiveArgument: {
    en: 'Directive "{directive}" argument "{argument}" of type "{type}" is required, but it was not provided.',
    vi: 'Chỉ thị "{directive}" cần đối số "{argument}" kiểu "{type}", nhưng đối số này không được đưa vào.',
  },
  noSubfields: {
    en: 'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    vi: 'Trường "{field}" không được chọn trường con, vì kiểu "{type}" không có trường con.',
  },
  needsSubfields: {
    en: 'Field "{field}" of type "{type}" must have a selection of subfields.',
    vi: 'Trường "{field}" kiểu "{type}" phải chọn trường con.',
  },
  needsOneSubfield: {
    en: 'Field "{field}" of type "{type}" must have at least one field selected.',
    vi: 'Trường "{field}" kiểu "{type}" phải chọn ít nhất một trường con.',
  },
  onlyOneArgument: {
    en: 'There can be only one argument named "{name}".',
    vi: 'Chỉ được có một đối số tên "{name}".',
  },
  onlyOneFragment: {
    en: 'There can be only one fragment named "{name}".',
    vi: 'Chỉ được có một fragment tên "{name}".',
  },
  onlyOneInputField: {
    en: 'There can be only one input field named "{name}".',
    vi: 'Chỉ được có một trường nhập tên "{name}".',
  },
  onlyOneOperation: {
    en: 'There can be only one operation named "{name}".',
    vi: 'Chỉ được có một thao tác tên "{name}".',
  },
  onlyOneVariable: {
    en: 'There can be only one variable named "{name}".',
    vi: 'Chỉ được có một biến tên "{name}".',
  },

  missingVariable: {
    en: 'Variable "{name}" of required type "{type}" was not provided.',
    vi: 'Thiếu biến "{name}" kiểu bắt buộc "{type}".',
  },
  nullVariable: {
    en: 'Variable "{name}" of non-null type "{type}" must not be null.',
    vi: 'Biến "{name}" kiểu "{type}" không được là null.',
  },
  wrongVariableAt: {
    en: 'Variable "{name}" got invalid value {value} at "{place}"; {reason}',
    vi: 'Biến "{name}" có giá trị không hợp lệ {value} tại "{place}"; {reason}',
  },
  wrongVariable: {
    en: 'Variable "{name}" got invalid value {value}; {reason}',
    vi: 'Biến "{name}" có giá trị không hợp lệ {value}; {reason}',
  },
  nullArgument: {
    en: 'Argument "{name}" of non-null type "{type}" must not be null.',
    vi: 'Đối số "{name}" kiểu "{type}" không được là null.',
  },
  wrongArgument: {
    en: 'Argument "{name}" has invalid value {value}.',
    vi: 'Đối số "{name}" có giá trị không hợp lệ {value}.',
  },
  wrongTypeSince: {
    en: 'Expected value of type "{type}", found {value}; {reason}',
    vi: 'Cần giá trị kiểu "{type}", nhưng gặp {value}; {reason}',
  },
  wrongType: {
    en: 'Expected value of type "{type}", found {value}.',
    vi: 'Cần giá trị kiểu "{type}", nhưng gặp {value}.',
  },
  noObject: {
    en: 'Expected type "{type}" to be an object.',
    vi: 'Kiểu "{type}" cần một đối tượng.',
  },
  nullValue: {
    en: 'Expected non-nullable type "{type}" not to be null.',
    vi: 'Kiểu "{type}" không nhận null.',
  },
  missingInputField: {
    en: 'Field "{field}" of required type "{type}" was not provided.',
    vi: 'Thiếu trường "{field}" kiểu bắt buộc "{type}".',
  },
  unknownInputField: {
    en: 'Field "{field}" is not defined by type "{type}".',
    vi: 'Không có trường "{field}" trong kiểu "{type}".',
  },
  unknownEnumValue: {
    en: 'Value "{value}" does not exist in "{type}" enum.',
    vi: 'Không có giá trị "{value}" trong kiểu liệt kê "{type}".',
  },
  enumNoText: {
    en: 'Enum "{type}" cannot represent non-string value: {value}.',
    vi: 'Kiểu liệt kê "{type}" chỉ nhận tên giá trị viết thành văn bản, không nhận: {value}.',
  },
  enumNoName: {
    en: 'Enum "{type}" cannot represent non-enum value: {value}.',
    vi: 'Kiểu liệt kê "{type}" chỉ nhận tên giá trị, không nhận: {value}.',
  },
  noInteger: {
    en: "Int cannot represent non-integer value: {value}",
    vi: "Kiểu Int chỉ nhận số nguyên, không nhận: {value}",
  },
  integerTooLarge: {
    en: "Int cannot represent non 32-bit signed integer value: {value}",
    vi: "Kiểu Int chỉ nhận số nguyên có dấu 32 bit, không nhận: {value}",
  },
  noFloat: {
    en: "Float cannot represent non numeric value: {value}",
    vi: "Kiểu Float chỉ nhận số, không nhận: {value}",
  },
  noString: {
    en: "String cannot represent a non string value: {value}",
    vi: "Kiểu String chỉ nhận văn bản, không nhận: {value}",
  },
  noBoolean: {
    en: "Boolean cannot represent a non boolean value: {value}",
    vi: "Kiểu Boolean chỉ nhận true hoặc false, không nhận: {value}",
  },
  noId: {
    en: "ID cannot represent value: {value}",
    vi: "Kiểu ID không nhận: {value}",
  },
  noIdNode: {
    en: "ID cannot represent a non-string and non-integer value: {value}",
    vi: "Kiểu ID chỉ nhận văn bản hoặc số nguyên, không nhận: {value}",
  },
  readOnlyMethod: {
    en: "GET requests only support query operations, not {operation} operations",
    vi: "Yêu cầu GET chỉ nhận thao tác query, không nhận thao tác {operation}",
  },

  // Of syntax, and so general that they come last.
  expected: { en: "Expected {expected}, found {found}.", vi: "Cần {expected}, nhưng gặp {found}." },
  unexpectedCharacter: { en: "Unexpected character: {found}.", vi: "Gặp ký tự ngoài dự kiến: {found}." },
  invalidCharacter: { en: "Invalid character: {found}.", vi: "Ký tự không hợp lệ: {found}." },
  unexpected: { en: "Unexpected {found}.", vi: "Gặp {found} ngoài dự kiến." },
  unterminated: { en: "Unterminated string.", vi: "Chuỗi ký tự chưa được đóng." },
});
