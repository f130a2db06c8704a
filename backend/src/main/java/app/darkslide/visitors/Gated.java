package app.darkslide.visitors;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A resource for visitors whose link was opened: {@link VisitorGate} lets nobody else through. Its paths begin with {@code /s/{id}/}. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Gated {}
