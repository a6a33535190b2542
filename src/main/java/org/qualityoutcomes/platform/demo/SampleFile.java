package org.qualityoutcomes.platform.demo;

/** A file such as a service would bring as evidence; its figures are invented. */
record SampleFile(String title, String name, byte[] content) {}
