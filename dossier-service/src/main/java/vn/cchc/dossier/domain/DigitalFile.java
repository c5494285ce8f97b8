package vn.cchc.dossier.domain;

/**
 * A file that is a component or a result; it lies with whoever took it in or made it.
 *
 * @param size in bytes
 * @param sha256 of its content
 * @param file its key there, never an address
 */
public record DigitalFile(String name, String mediaType, long size, String sha256, String file) {}
