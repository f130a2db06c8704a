package app.darkslide.renditions;

import java.util.Arrays;

/**
 * An image in some 25 bytes: its average colour and a few cosine terms (Evan Wallace, ThumbHash, 2023). The result is
 * byte for byte that of the reference implementation.
 */
public final class ThumbHash {
    private ThumbHash() {}

    /** @param rgba rows of 8-bit RGBA, not premultiplied, at most 100 pixels wide and high */
    public static byte[] of(int width, int height, byte[] rgba) {
        var pixels = new Planes(width, height, rgba);
        var longer = Math.max(width, height);
        var limit = pixels.transparent ? 5 : 7;
        var lx = (int) Math.max(1, Math.round((double) (limit * width) / longer));
        var ly = (int) Math.max(1, Math.round((double) (limit * height) / longer));
        var l = new Channel(Math.max(3, lx), Math.max(3, ly), pixels.l, width, height);
        var p = new Channel(3, 3, pixels.p, width, height);
        var q = new Channel(3, 3, pixels.q, width, height);
        var a = pixels.transparent ? new Channel(5, 5, pixels.a, width, height) : null;

        var landscape = width > height;
        var head = (int) (Math.round(63 * l.dc)
                | (Math.round(31.5 + 31.5 * p.dc) << 6)
                | (Math.round(31.5 + 31.5 * q.dc) << 12)
                | (Math.round(31 * l.scale) << 18)
                | (a == null ? 0 : 1L << 23));
        var tail = (int) ((landscape ? ly : lx)
                | (Math.round(63 * p.scale) << 3)
                | (Math.round(63 * q.scale) << 9)
                | (landscape ? 1 << 15 : 0));
        var out = new Nibbles(head, tail, a, l, p, q);
        return out.bytes;
    }

    /** Luminance, two colour differences and alpha, from 0 to 1; transparent pixels take the average colour. */
    private static final class Planes {
        final double[] l;
        final double[] p;
        final double[] q;
        final double[] a;
        final boolean transparent;

        Planes(int width, int height, byte[] rgba) {
            var count = width * height;
            l = new double[count];
            p = new double[count];
            q = new double[count];
            a = new double[count];
            var average = average(rgba, count);
            transparent = average[3] < count;
            for (int i = 0, j = 0; i < count; i++, j += 4) {
                var alpha = (rgba[j + 3] & 255) / 255.0;
                var red = average[0] * (1 - alpha) + alpha / 255.0 * (rgba[j] & 255);
                var green = average[1] * (1 - alpha) + alpha / 255.0 * (rgba[j + 1] & 255);
                var blue = average[2] * (1 - alpha) + alpha / 255.0 * (rgba[j + 2] & 255);
                l[i] = (red + green + blue) / 3.0;
                p[i] = (red + green) / 2.0 - blue;
                q[i] = red - green;
                a[i] = alpha;
            }
        }

        /** Red, green and blue weighted by alpha, and the sum of alpha. */
        private static double[] average(byte[] rgba, int count) {
            var sum = new double[4];
            for (int i = 0, j = 0; i < count; i++, j += 4) {
                var alpha = (rgba[j + 3] & 255) / 255.0;
                for (var c = 0; c < 3; c++) sum[c] += alpha / 255.0 * (rgba[j + c] & 255);
                sum[3] += alpha;
            }
            if (sum[3] > 0) for (var c = 0; c < 3; c++) sum[c] /= sum[3];
            return sum;
        }
    }

    /** The cosine transform of a plane: its constant part, and the rest scaled to 0..1. */
    private static final class Channel {
        final double dc;
        final double[] ac;
        double scale;

        Channel(int nx, int ny, double[] plane, int width, int height) {
            var terms = new double[nx * ny];
            var count = 0;
            var constant = 0.0;
            var fx = new double[width];
            for (var cy = 0; cy < ny; cy++) {
                for (var cx = 0; cx * ny < nx * (ny - cy); cx++) {
                    var f = term(plane, width, height, cx, cy, fx);
                    if (cx == 0 && cy == 0) constant = f;
                    else {
                        terms[count++] = f;
                        scale = Math.max(scale, Math.abs(f));
                    }
                }
            }
            dc = constant;
            ac = Arrays.copyOf(terms, count);
            if (scale > 0) for (var i = 0; i < count; i++) ac[i] = 0.5 + 0.5 / scale * ac[i];
        }

        private static double term(double[] plane, int width, int height, int cx, int cy, double[] fx) {
            for (var x = 0; x < width; x++) fx[x] = Math.cos(Math.PI / width * cx * (x + 0.5));
            var f = 0.0;
            for (var y = 0; y < height; y++) {
                var fy = Math.cos(Math.PI / height * cy * (y + 0.5));
                for (var x = 0; x < width; x++) f += plane[x + y * width] * fx[x] * fy;
            }
            return f / (width * height);
        }
    }

    /** Two header words, then every term as four bits. */
    private static final class Nibbles {
        final byte[] bytes;
        private final int start;
        private int index;

        Nibbles(int head, int tail, Channel a, Channel l, Channel p, Channel q) {
            start = a == null ? 5 : 6;
            var terms = l.ac.length + p.ac.length + q.ac.length + (a == null ? 0 : a.ac.length);
            bytes = new byte[start + (terms + 1) / 2];
            for (var i = 0; i < 3; i++) bytes[i] = (byte) (head >> (8 * i));
            for (var i = 0; i < 2; i++) bytes[3 + i] = (byte) (tail >> (8 * i));
            if (a != null) bytes[5] = (byte) (Math.round(15 * a.dc) | Math.round(15 * a.scale) << 4);
            for (var channel : new Channel[] {l, p, q, a}) {
                if (channel == null) continue;
                for (var f : channel.ac)
                    bytes[start + (index >> 1)] |= (byte) (Math.round(15 * f) << ((index++ & 1) << 2));
            }
        }
    }
}
