package app.darkslide.photographs;

/** The time of day. Angles are in degrees: the sun's height, and how far it stands to the right of where one looks. */
enum Light {
    DAWN(4, -25, 0xffb27a, 0x33507f, 0xf3b795, 1.5, 0.45),
    NOON(38, -60, 0xfff4e2, 0x2c66b0, 0xa8c8e4, 2.4, 0.12),
    GOLDEN(13, 65, 0xffc680, 0x4a7bb5, 0xe9cfa8, 2.3, 0.25),
    SUNSET(2.5, 8, 0xff8a4a, 0x3a4a80, 0xff9a62, 1.6, 0.45),
    BLUE(-3, 30, 0x90a8d8, 0x15254f, 0x8d8fb4, 0.55, 0.35),
    STORM(30, 50, 0xdadfe4, 0x59626c, 0xa3aab0, 0.9, 0.6),
    NIGHT(25, 40, 0x9fb4e0, 0x04070f, 0x0d1726, 0.22, 0.1);

    final double height;
    final double side;
    final Colour sun;
    final Colour sky;
    final Colour horizon;
    final double strength;
    final double haze;

    Light(double height, double side, int sun, int sky, int horizon, double strength, double haze) {
        this.height = Math.toRadians(height);
        this.side = Math.toRadians(side);
        this.sun = Colour.of(sun);
        this.sky = Colour.of(sky);
        this.horizon = Colour.of(horizon);
        this.strength = strength;
        this.haze = haze;
    }
}
