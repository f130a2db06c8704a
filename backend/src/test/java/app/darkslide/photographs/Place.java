package app.darkslide.photographs;

/** Where and when a photograph is taken. */
enum Place {
    LAKE_AT_DAWN(Ground.ALPS, Light.DAWN, 0.2, 0.05, 1.5),
    PEAKS(Ground.ALPS, Light.NOON, 0, 0.3, 1.6),
    MIST(Ground.HILLS, Light.STORM, 0, 0.25, 0.8),
    SEA_AT_SUNSET(Ground.COAST, Light.SUNSET, 0.55, 0.03, 1),
    BLUE_HOUR(Ground.WINTER, Light.BLUE, 0.15, 0.1, 1.5),
    STORM(Ground.COAST, Light.STORM, 0.35, 0.1, 1.2),
    NIGHT(Ground.ALPS, Light.NIGHT, 0.2, 0.06, 1.4),
    FJORD(Ground.HILLS, Light.NOON, 0.3, 0.3, 1.5),
    SNOW(Ground.WINTER, Light.NOON, 0, 0.2, 1.3);

    final Ground ground;
    final Light light;
    final double water;
    final double above;
    final double relief;

    /**
     * @param water its level, as a share of the highest ground
     * @param above how high one stands over the ground
     * @param relief how steep it is
     */
    Place(Ground ground, Light light, double water, double above, double relief) {
        this.ground = ground;
        this.light = light;
        this.water = water;
        this.above = above;
        this.relief = relief;
    }
}
