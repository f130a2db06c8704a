package app.darkslide.visitors;

import jakarta.enterprise.context.RequestScoped;

/** The visit that the present request belongs to. */
@RequestScoped
class CurrentVisit {
    private OpenVisit visit;

    void begin(OpenVisit one) {
        visit = one;
    }

    OpenVisit get() {
        if (visit == null) throw new IllegalStateException("Nobody came through the gate");
        return visit;
    }
}
