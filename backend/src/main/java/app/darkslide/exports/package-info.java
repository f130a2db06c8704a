/**
 * Hands an owner everything, or a part of it, in ZIP archives that other programs understand: originals, metadata beside each, and
 * one manifest for each archive. They are put together while they are sent, and never stored. {@code verify} checks them where
 * they were received.
 */
package app.darkslide.exports;
