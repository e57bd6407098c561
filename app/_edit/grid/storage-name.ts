/** The name under which the browser keeps the unsaved edits of a file. */
export const storageName = (file: string) => `kervan edits ${file}`
