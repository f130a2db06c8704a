package app.darkslide;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.jboss.logmanager.formatters.StructuredFormatter.ExceptionOutputType;
import org.jboss.logmanager.formatters.StructuredFormatter.Key;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** Writes the log as one JSON object a line, if the operator wants it; from the start of the application itself on. */
@ApplicationScoped
class JsonLog {
    /** The log. */
    @ConfigMapping(prefix = "darkslide.log")
    interface LogConfig {
        /** What a line of it is. */
        @WithDefault("text")
        Format format();
    }

    enum Format {
        TEXT,
        JSON
    }

    @Inject
    LogConfig config;

    void apply(@Observes @Priority(1) StartupEvent starting) {
        if (config.format() != Format.JSON) return;
        for (var handler : InitialConfigurator.DELAYED_HANDLER.getHandlers())
            if (handler instanceof ConsoleHandler console) console.setFormatter(formatter());
    }

    static JsonFormatter formatter() {
        var formatter =
                new JsonFormatter(Map.of(Key.TIMESTAMP, "time", Key.LOGGER_NAME, "logger", Key.STACK_TRACE, "trace"));
        formatter.setExceptionOutputType(ExceptionOutputType.FORMATTED);
        return formatter;
    }
}
