#pragma once
#define ROOT "/shopimport/"
