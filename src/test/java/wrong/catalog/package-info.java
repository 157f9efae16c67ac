@ApplicationModule(allowedDependencies = {})
package wrong.catalog;

import org.springframework.modulith.ApplicationModule;
