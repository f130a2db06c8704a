package app.darkslide.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Paths into answers, such as {@code items[0].id}, are scripts. RestAssured has Groovy compile one anew each time that it is
 * used, which takes longer than many a request; with this, once.
 */
final class KeptPaths extends DelegatingMetaClass {
    private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

    private KeptPaths() {
        super(GroovyShell.class);
        initialize();
    }

    static void keep() {
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, new KeptPaths());
    }

    @Override
    public Object invokeMethod(Object object, String method, Object[] arguments) {
        if (!method.equals("evaluate")) return super.invokeMethod(object, method, arguments);
        var shell = (GroovyShell) object;
        var script = compiled.computeIfAbsent(
                arguments[0].toString(), path -> shell.parse(path).getClass());
        return InvokerHelper.createScript(script, shell.getContext()).run();
    }
}
