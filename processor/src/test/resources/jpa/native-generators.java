// only 7
package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity class First { @Id @NativeGenerator Long id; }
@Entity class Second { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(name = "second", sequenceName = "second_numbers", allocationSize = 10, initialValue = 3)) Long id; }
@Entity class Third { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(name = "third_numbers")) Long id; }
@Entity @jakarta.persistence.Table(name = "fourth_table") class Fourth { @Id @GeneratedValue @NativeGenerator Long id; }
