package wrong;

import org.springframework.modulith.Modulithic;

/** An application that breaks every rule, so that each rule is seen to bite. */
@Modulithic
public class WrongApplication {}
