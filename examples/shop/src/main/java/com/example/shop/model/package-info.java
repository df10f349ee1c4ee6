/** The shop's entities: what its database looks like. Inchworm reads them; nothing else here knows about migrations. */
@NullMarked
package com.example.shop.model;

import org.jspecify.annotations.NullMarked;
