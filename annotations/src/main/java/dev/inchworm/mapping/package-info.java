/**
 * What a class or record says about its table.
 *
 * <p>Every field of a {@link dev.inchworm.mapping.Table} class and of its superclasses is a column, unless it is static,
 * {@code transient} or {@link dev.inchworm.mapping.Transient}. A column is NOT NULL unless the field or its type carries any
 * annotation whose simple name is {@code Nullable} (JSpecify's, for instance). Names that are not given are derived: the
 * class {@code OrderLine} becomes the table {@code order_line}, the field {@code createdBy} the column {@code created_by}.
 *
 * <pre>{@code
 * @Table(name = "orders")
 * @Index(columns = {"customer_id", "placed_at desc"})
 * class Order {
 *     @Id @Identity long id;
 *     @References(Customer.class) long customerId;
 *     Instant placedAt;
 *     @Column(precision = 12, scale = 2) @Check("total >= 0") BigDecimal total;
 *     @Nullable String remark;
 * }
 * }</pre>
 *
 * <table>
 * <caption>Java types and what they become</caption>
 * <tr><th>Java</th><th>column</th></tr>
 * <tr><td>{@code boolean}, {@code byte}, {@code short}, {@code int}, {@code long}, {@code float}, {@code double}, or boxed</td>
 *     <td>the same kind of number</td></tr>
 * <tr><td>{@code String}, {@code char}</td><td>a string of {@link dev.inchworm.mapping.Column#length()} (255), of one</td></tr>
 * <tr><td>{@code BigDecimal}, {@code BigInteger}</td>
 *     <td>a decimal of {@link dev.inchworm.mapping.Column#precision()} and {@link dev.inchworm.mapping.Column#scale()} (38,2 and 38,0)</td></tr>
 * <tr><td>{@code UUID}</td><td>a UUID</td></tr>
 * <tr><td>{@code byte[]}</td><td>binary data of any length</td></tr>
 * <tr><td>an enum</td><td>its constants' names, and no others</td></tr>
 * <tr><td>{@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}</td><td>a date, a time, both, without zone</td></tr>
 * <tr><td>{@code Instant}, {@code OffsetDateTime}</td><td>a point on the time line</td></tr>
 * <tr><td>{@code Duration}</td><td>a whole number of nanoseconds</td></tr>
 * <tr><td>another entity</td><td>a reference: see {@link dev.inchworm.mapping.References}</td></tr>
 * <tr><td>anything else</td>
 *     <td>{@link dev.inchworm.mapping.Embedded}, {@link dev.inchworm.mapping.Column#type()} or {@link dev.inchworm.mapping.SqlType} must
 *     say</td></tr>
 * </table>
 */
package dev.inchworm.mapping;
