/**
 * Loads React in its production form, whatever NODE_ENV says: the development form makes a stack trace for every
 * element, which is most of the time that a page takes. Must run before anything else imports React.
 */
import { createRequire } from 'node:module'

const eigen = process.env.NODE_ENV
process.env.NODE_ENV = 'production'
const require = createRequire(import.meta.url)
for (const deel of ['react', 'react/jsx-runtime', 'react-dom/server']) require(deel)
if (eigen === undefined) delete process.env.NODE_ENV
else process.env.NODE_ENV = eigen
