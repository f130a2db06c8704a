package app.darkslide.photographs;

/** What the ground is made of. The heights are shares of the highest one. */
enum Ground {
    ALPS(0x5f5b55, 0x414a2a, 0x1f2a18, 0.62),
    WINTER(0x4e4e52, 0x8e949c, 0x27302c, 0.22),
    HILLS(0x6a6248, 0x56602f, 0x22331c, 2),
    COAST(0x57524a, 0x505a33, 0x28371f, 2);

    final Colour rock;
    final Colour meadow;
    final Colour wood;
    final double snow;

    Ground(int rock, int meadow, int wood, double snow) {
        this.rock = Colour.of(rock);
        this.meadow = Colour.of(meadow);
        this.wood = Colour.of(wood);
        this.snow = snow;
    }
}
