package org.accede.desk.web;

/** Somebody else answers on the port. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(int port, Throwable cause) {
        super("port " + port, cause);
    }
}
