/**
 * What people call films though no data says so: "Alien 2", "Simone" for S1m0ne. Next: {@code
 * artifact} writes these names, and the server searches them beside those of the data.
 */
package triplefeature.pipeline.names;
