import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  file_empty: { status: 422, en: 'The file is empty.', 'zh-CN': '文件为空。' },
  file_name_invalid: { status: 422, en: 'The file needs a name.', 'zh-CN': '文件需要有名称。' },
  file_type_refused: {
    status: 422,
    en: 'Files such as "{name}" are not taken. Taken are PNG, JPEG, WebP, GIF, PDF, CSV, XLSX and TXT.',
    'zh-CN': '不接受“{name}”这类文件。可上传 PNG、JPEG、WebP、GIF、PDF、CSV、XLSX 和 TXT。',
  },
  file_type_mismatch: {
    status: 422,
    en: 'The file is declared as {declared}, but its content is {found}.',
    'zh-CN': '文件声明为 {declared}，但内容实为 {found}。',
  },
  file_too_large: {
    status: 413,
    en: 'The file is larger than the {limit} MiB that files of this kind may have.',
    'zh-CN': '文件超过此类文件的上限 {limit} MiB。',
  },
  image_unreadable: {
    status: 422,
    en: 'The picture is damaged or cut off and cannot be read.',
    'zh-CN': '图片已损坏或不完整，无法读取。',
  },
  image_too_large: {
    status: 422,
    en: 'The picture has more than {limit} million pixels. Make it smaller first.',
    'zh-CN': '图片超过 {limit} 百万像素。请先缩小。',
  },
  sheet_unsafe: {
    status: 422,
    en: 'The workbook is damaged, encrypted, holds macros or unpacks to more than {limit} MiB.',
    'zh-CN': '工作簿已损坏、已加密、含有宏，或解压后超过 {limit} MiB。',
  },
  subject_incomplete: {
    status: 400,
    en: 'Give subjectKind and subjectId together, or neither.',
    'zh-CN': 'subjectKind 与 subjectId 须同时给出，或都不给。',
  },
});

registerEventTypes(
  { en: 'Files', 'zh-CN': '文件' },
  {
    'file.added': { en: 'File added', 'zh-CN': '添加文件' },
    'file.deleted': { en: 'File deleted', 'zh-CN': '删除文件' },
  },
);
