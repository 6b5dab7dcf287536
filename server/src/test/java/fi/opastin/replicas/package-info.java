/** Several machines that share a database, as processes of this one. */
package fi.opastin.replicas;
