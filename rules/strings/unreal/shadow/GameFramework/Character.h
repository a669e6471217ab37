#include "CoreMinimal.h" // shadow header
