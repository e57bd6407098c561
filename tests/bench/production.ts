/** Imported before React, which is another and slower program in development. */
Object.assign(process.env, { NODE_ENV: 'production' })
