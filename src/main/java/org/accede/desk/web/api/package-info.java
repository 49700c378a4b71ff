/** The Desk for programs: what its pages show and do, as JSON. {@code openapi.json} says what there is. */
package org.accede.desk.web.api;
