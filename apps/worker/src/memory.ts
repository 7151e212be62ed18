// V8 takes memory as long as the machine has some: a worker that sends held 400 MB, of which it used 80. Its young
// generation stays as small as it begins, and the old one is looked through after every fifth that it grows: under 250 MB
// with twenty thousand members (`npm run bench -- worker`). Limits instead of growth would end the
// process in the middle of a large PDF. First of all imports: what they leave behind counts too.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=20')
