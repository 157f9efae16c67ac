package wrong.util;

/** Named for nothing. */
public class BookUtils {}
