package app.darkslide.photographs;

/** A linear colour, or a sum of light. */
record Colour(double red, double green, double blue) {
    static Colour of(int rgb) {
        return new Colour(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
    }

    private static double linear(int value) {
        return Math.pow(value / 255.0, 2.2);
    }

    Colour plus(Colour other) {
        return new Colour(red + other.red, green + other.green, blue + other.blue);
    }

    Colour times(double factor) {
        return new Colour(red * factor, green * factor, blue * factor);
    }

    Colour times(Colour other) {
        return new Colour(red * other.red, green * other.green, blue * other.blue);
    }

    double brightness() {
        return 0.25 * red + 0.65 * green + 0.1 * blue;
    }

    Colour to(Colour other, double share) {
        return times(1 - share).plus(other.times(share));
    }
}
