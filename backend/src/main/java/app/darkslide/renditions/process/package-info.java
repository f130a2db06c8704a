/**
 * Decoding in processes of its own. What a stranger has sent may make a decoder hang or crash; such a process is killed and
 * replaced, and nothing else notices. {@link app.darkslide.renditions.process.DecodePool} is this service's side,
 * {@link app.darkslide.renditions.process.DecoderMain} the other one; they talk over the pipes of the process, as
 * {@link app.darkslide.renditions.process.Protocol} says.
 */
package app.darkslide.renditions.process;
