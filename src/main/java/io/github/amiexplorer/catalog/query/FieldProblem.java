package io.github.amiexplorer.catalog.query;

/** A value that a field cannot read; caught where the position is known. */
final class FieldProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FilterError.Kind kind;
  private final String subject;

  FieldProblem(FilterError.Kind kind, String subject) {
    super(subject, null, false, false);
    this.kind = kind;
    this.subject = subject;
  }

  FilterError.Kind kind() {
    return kind;
  }

  String subject() {
    return subject;
  }
}
