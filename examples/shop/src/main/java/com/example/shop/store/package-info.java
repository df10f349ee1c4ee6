/** The shop's SQL: plain JDBC over the tables that {@link com.example.shop.model} asks for. */
@NullMarked
package com.example.shop.store;

import org.jspecify.annotations.NullMarked;
