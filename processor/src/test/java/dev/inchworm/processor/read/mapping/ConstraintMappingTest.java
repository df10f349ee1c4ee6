package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.MappedSources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Unique constraints, checks and indexes, and what they are called. */
class ConstraintMappingTest {

    @Test
    void indexesSayWhatTheyHoldAndHow() {
        assertThat(schema("""
                @Index(columns = {"customer_id", "placed_at desc"})
                @Index(columns = {"(lower(email))", "( price * 2 ) DESC", "(a) || (b)"}, unique = true)
                @Index(columns = "state", where = "state <> 'DONE'", include = {"placed_at", "email"})
                @Index(name = "Mine", columns = "labels", method = "gin")
                @Index(columns = {"a asc", "b desc", "x desc"})
                @Table(name = "orders") class Order {
                    @Id long id; long customerId; Instant placedAt; String email; int price; String a; String b;
                    @Index @Column(name = "x desc") String strange; String state; @Column(type = ColumnType.JSON) String labels;
                }
                """)).isEqualTo("""
                {"table":"orders","entity":"com.acme.Order"}
                {"column":"id","type":"int64"}
                {"column":"customer_id","type":"int64"}
                {"column":"placed_at","type":"instant(6)"}
                {"column":"email","type":"string(255)"}
                {"column":"price","type":"int32"}
                {"column":"a","type":"string(255)"}
                {"column":"b","type":"string(255)"}
                {"column":"x desc","type":"string(255)"}
                {"column":"state","type":"string(255)"}
                {"column":"labels","type":"json"}
                {"index":"Mine","on":["labels"],"method":"gin"}
                {"index":"orders_a_b_x desc_idx","on":["a",{"column":"b","descending":true},"x desc"]}
                {"index":"orders_customer_id_placed_at_idx","on":["customer_id",{"column":"placed_at","descending":true}]}
                {"index":"orders_expr_expr_expr_idx","on":[{"sql":"lower(email)"},{"sql":"price * 2","descending":true},{"sql":"(a) || (b)"}],"unique":true}
                {"index":"orders_state_idx","on":["state"],"where":"state <> 'DONE'","include":["placed_at","email"]}
                {"index":"orders_x desc_idx","on":["x desc"]}
                {"key":"orders_pkey","on":["id"]}
                """);
    }

    @Test
    void fieldsAndClassesStateUniquesAndChecks() {
        assertThat(schema("""
                @Unique(columns = {"tenant", "number"})
                @Unique(name = "once", columns = {"number", "tenant"})
                @Check("number > 0")
                @Check("tenant > 0")
                @Check(name = "both", value = "a IS NULL", dialect = "postgresql")
                @Check(name = "both", value = "isnull(a)", dialect = "mysql")
                @Table class Invoice {
                    @Id long id; int tenant; @Unique int number; @Unique(name = "Ref") String reference; @Nullable String a;
                    @Check("persons > 0") @Check(value = "persons > 1", dialect = "mysql") int persons;
                    @Unique @Embedded(prefix = "at_") Point at;
                }
                """, "record Point(@Check(\"at_x > 0\") int x, @Index int y) {}"))
                .isEqualTo("""
                {"table":"invoice","entity":"com.acme.Invoice"}
                {"column":"id","type":"int64"}
                {"column":"tenant","type":"int32"}
                {"column":"number","type":"int32"}
                {"column":"reference","type":"string(255)"}
                {"column":"a","type":"string(255)","nullable":true}
                {"column":"persons","type":"int32"}
                {"column":"at_x","type":"int32"}
                {"column":"at_y","type":"int32"}
                {"unique":"Ref","on":["reference"]}
                {"unique":"invoice_at_x_at_y_key","on":["at_x","at_y"]}
                {"unique":"invoice_number_key","on":["number"]}
                {"unique":"invoice_tenant_number_key","on":["tenant","number"]}
                {"unique":"once","on":["number","tenant"]}
                {"check":"both","sql":{"mysql":"isnull(a)","postgresql":"a IS NULL"}}
                {"check":"invoice_at_x_check","sql":"at_x > 0"}
                {"check":"invoice_check","sql":"number > 0"}
                {"check":"invoice_check1","sql":"tenant > 0"}
                {"check":"invoice_persons_check","sql":{"":"persons > 0","mysql":"persons > 1"}}
                {"index":"invoice_at_y_idx","on":["at_y"]}
                {"key":"invoice_pkey","on":["id"]}
                """);
    }

    @Test
    void derivedNamesGetNumbersWhereTheyWouldMeet() {
        assertThat(schema("""
                @Index(columns = "email")
                @Index(columns = "email", where = "id > 0")
                @Index(columns = "(1)") @Index(columns = "(2)")
                @Index(name = "customer_email_idx", columns = "id")
                @Check("1 < 2") @Check("2 < 3") @Check("3 < 4")
                @Table class Customer { @Id long id; String email; @Check("state <> 'X'") State state; }
                """, "enum State { X, Y }")).isEqualTo("""
                {"table":"customer","entity":"com.acme.Customer"}
                {"column":"id","type":"int64"}
                {"column":"email","type":"string(255)"}
                {"column":"state","type":"enum{X,Y}"}
                {"check":"customer_check","sql":"1 < 2"}
                {"check":"customer_check1","sql":"2 < 3"}
                {"check":"customer_check2","sql":"3 < 4"}
                {"check":"customer_state_check1","sql":"state <> 'X'"}
                {"index":"customer_email_idx","on":["id"]}
                {"index":"customer_email_idx1","on":["email"]}
                {"index":"customer_email_idx2","on":["email"],"where":"id > 0"}
                {"index":"customer_expr_idx","on":[{"sql":"1"}]}
                {"index":"customer_expr_idx1","on":[{"sql":"2"}]}
                {"key":"customer_pkey","on":["id"]}
                """);
    }

    @Test
    void longDerivedNamesAreShortenedWithAHashAndNeverWithinACharacter() {
        assertThat(schema("""
                @Index(columns = {"größenordnungsänderungsübersicht", "überprüfungsausschussöffentlichkeit"})
                @Table class Veröffentlichung {
                    @Id long id;
                    @Unique @References(Veröffentlichung.class) long größenordnungsänderungsübersicht;
                    @Sequence @Check("1 < 2") long überprüfungsausschussöffentlichkeit;
                }
                """)).isEqualTo("""
                {"sequence":"veröffentlichung_überprüfungsausschussöffentlichkeit_seq","start":1,"increment":1}
                {"table":"veröffentlichung","entity":"com.acme.Veröffentlichung"}
                {"column":"id","type":"int64"}
                {"column":"größenordnungsänderungsübersicht","type":"int64"}
                {"column":"überprüfungsausschussöffentlichkeit","type":"int64","from":"veröffentlichung_überprüfungsausschussöffentlichkeit_seq"}
                {"unique":"veröffentlichung_größenordnungsänderungsübersicht_key","on":["größenordnungsänderungsübersicht"]}
                {"check":"veröffentlichung_überprüfungsausschussöffentlichkeit_check","sql":"1 < 2"}
                {"index":"veröffentlichung_größenordnungsänderungsübersicht_850e0cf3","on":["größenordnungsänderungsübersicht","überprüfungsausschussöffentlichkeit"]}
                {"references":"veröffentlichung_größenordnungsänderungsübersicht_fkey","on":["größenordnungsänderungsübersicht"],"to":"veröffentlichung","at":["id"]}
                {"key":"veröffentlichung_pkey","on":["id"]}
                """);
    }

    @Test
    void namesAreTakenAsTheyAre() {
        assertThat(schema("""
                @Unique(columns = {"select", "it's \\"quoted\\""})
                @Table(name = "order line", schema = "Größen") class Order {
                    @Id int select; @Column(name = "it's \\"quoted\\"") String quoted; @Index @Column(name = "a.b; --") int b; int 数;
                }
                """)).isEqualTo("""
                {"table":["Größen","order line"],"entity":"com.acme.Order"}
                {"column":"select","type":"int32"}
                {"column":"it's \\"quoted\\"","type":"string(255)"}
                {"column":"a.b; --","type":"int32"}
                {"column":"数","type":"int32"}
                {"unique":"order line_select_it's \\"quoted\\"_key","on":["select","it's \\"quoted\\""]}
                {"index":"order line_a.b; --_idx","on":["a.b; --"]}
                {"key":"order line_pkey","on":["select"]}
                """);
    }

    @Test
    void jpaNamingKeepsJavaNames() {
        assertThat(schema(MappedSources.of("""
                @Table class OrderLine { @Id long orderId; @Unique String createdBy; @Nullable OrderLine parentLine; }
                """).naming(Naming.JPA).read())).isEqualTo("""
                {"table":"OrderLine","entity":"com.acme.OrderLine"}
                {"column":"orderId","type":"int64"}
                {"column":"createdBy","type":"string(255)"}
                {"column":"parentLine_orderId","type":"int64","nullable":true}
                {"unique":"OrderLine_createdBy_key","on":["createdBy"]}
                {"references":"OrderLine_parentLine_orderId_fkey","on":["parentLine_orderId"],"to":"OrderLine","at":["orderId"]}
                {"key":"OrderLine_pkey","on":["orderId"]}
                """);
    }
}
