package app.darkslide.browser;

import com.microsoft.playwright.Browser;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One Chromium for all tests of a run, handed to each {@link BrowserTest}. Without a Chromium the tests are skipped,
 * except on a build server ({@code CI=true}), where they fail: nobody reads there what was skipped.
 */
final class ChromiumExtension implements ExecutionCondition, BeforeEachCallback, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
    private static final AtomicBoolean TOLD = new AtomicBoolean();
    private static final String MISSING = "Browser tests are skipped: there is no Chromium on the PATH. "
            + "Install one, or name it in DARKSLIDE_CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) return ConditionEvaluationResult.enabled("Chromium is there");
        if ("true".equals(System.getenv("CI"))) return ConditionEvaluationResult.enabled("On a build server");
        if (TOLD.compareAndSet(false, true)) System.out.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ((BrowserTest) context.getRequiredTestInstance()).browser = browser(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) return;
        var test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        ((BrowserTest) context.getRequiredTestInstance()).keepScreenshots("failed-" + test);
    }

    /** The store closes it at the end of the run. */
    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("chromium", key -> Chromium.start(), Chromium.class)
                .browser();
    }
}
