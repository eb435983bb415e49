/**
 * The absolute path of a file that is shown relative to a folder; text that came without a name keeps its stand-in.
 */
export function absolutePath(folder: string, filePath: string): string {
  if (filePath.startsWith('/') || filePath === '<text>' || /^[a-z]:[\\/]/iu.test(filePath)) return filePath
  return folder.includes('\\')
    ? `${folder}\\${filePath.replaceAll('/', '\\')}`
    : `${folder.replace(/\/$/u, '')}/${filePath}`
}
