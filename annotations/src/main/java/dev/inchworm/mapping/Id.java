package dev.inchworm.mapping;

public @interface Id {}
