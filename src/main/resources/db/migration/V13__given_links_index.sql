-- Looked for after each refresh: few are given, and fewer still are refused.
CREATE INDEX full_text_given ON full_text (given, status);
