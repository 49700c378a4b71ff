package org.accede.desk.action;

/** A file to be kept by whoever asks for it. Its name is made by us. */
public record Attachment(String name, String type, byte[] bytes) {}
