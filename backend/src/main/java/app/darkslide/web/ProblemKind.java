package app.darkslide.web;

/** What a problem is made of: a type alone, or a reason within its type. */
public sealed interface ProblemKind permits ProblemType, ProblemReason {
    ProblemType type();
}
