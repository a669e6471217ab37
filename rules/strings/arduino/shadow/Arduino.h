//===- Arduino.h - shadow header of the Arduino cores ---------------------===//
//
// Stands in for <Arduino.h> of the AVR, ESP8266 and ESP32 cores: what a sketch
// takes for granted. Declarations only.
//
// Not here: network classes; they belong to the libraries that send.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_ARDUINO_H
#define PATLINT_SHADOW_ARDUINO_H

#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pgmspace.h"

typedef uint8_t byte;
typedef uint16_t word;
typedef bool boolean;

#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x01
#define OUTPUT 0x03
#define INPUT_PULLUP 0x05
#define INPUT_PULLDOWN 0x09
#define CHANGE 3
#define FALLING 2
#define RISING 1
#define LSBFIRST 0
#define MSBFIRST 1
#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define TWO_PI 6.283185307179586476925286766559
#define DEC 10
#define HEX 16
#define OCT 8
#define BIN 2
#define LED_BUILTIN 13
#define SERIAL_8N1 0x06
#define A0 14
#define A1 15
#define A2 16
#define A3 17
#define A4 18
#define A5 19
#define D0 16
#define D1 5
#define D2 4
#define D3 0
#define D4 2
#define D5 14
#define D6 12
#define D7 13
#define D8 15
#define IRAM_ATTR
#define ICACHE_RAM_ATTR
#define ICACHE_FLASH_ATTR
#define RTC_DATA_ATTR
#define DRAM_ATTR
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitClear(value, bit) ((value) &= ~(1UL << (bit)))
#define bitWrite(value, bit, on) ((on) ? bitSet(value, bit) : bitClear(value, bit))
#define lowByte(value) ((uint8_t)((value) & 0xff))
#define highByte(value) ((uint8_t)((value) >> 8))
#define bit(number) (1UL << (number))
#define constrain(value, low, high) \
  ((value) < (low) ? (low) : ((value) > (high) ? (high) : (value)))
#define interrupts()
#define noInterrupts()
#define digitalPinToInterrupt(pin) (pin)

#ifdef __cplusplus
extern "C" {
#endif
void setup(void);
void loop(void);
void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t value);
int digitalRead(uint8_t pin);
int analogRead(uint8_t pin);
void analogWrite(uint8_t pin, int value);
unsigned long millis(void);
unsigned long micros(void);
void delay(unsigned long milliseconds);
void delayMicroseconds(unsigned int microseconds);
void yield(void);
void attachInterrupt(uint8_t pin, void (*handler)(void), int mode);
void detachInterrupt(uint8_t pin);
void configTime(long offset, int daylight, const char *a, ...);
char *dtostrf(double value, signed char width, unsigned char digits, char *to);
char *itoa(int value, char *to, int base);
char *ltoa(long value, char *to, int base);
char *utoa(unsigned int value, char *to, int base);
char *ultoa(unsigned long value, char *to, int base);
#ifdef __cplusplus
}

#include <functional>
#include <memory>

#include "WString.h"

long random(long limit);
long random(long low, long high);
void randomSeed(unsigned long seed);
long map(long value, long fromLow, long fromHigh, long toLow, long toHigh);
void tone(uint8_t pin, unsigned int frequency, unsigned long duration = 0);
void noTone(uint8_t pin);
unsigned long pulseIn(uint8_t pin, uint8_t state, unsigned long timeout = 1000000);
template <class A, class B> A min(A a, B b);
template <class A, class B> A max(A a, B b);

class Printable;
class Print {
public:
  virtual size_t write(uint8_t c) = 0;
  virtual size_t write(const uint8_t *bytes, size_t size);
  size_t write(const char *text);
  size_t write(const char *bytes, size_t size);
  virtual int availableForWrite();
  virtual void flush();
  size_t printf(const char *format, ...);
  size_t printf_P(const char *format, ...);
  size_t print(const __FlashStringHelper *text);
  size_t print(const String &text);
  size_t print(const char *text);
  size_t print(char c);
  size_t print(unsigned char value, int base = DEC);
  size_t print(int value, int base = DEC);
  size_t print(unsigned int value, int base = DEC);
  size_t print(long value, int base = DEC);
  size_t print(unsigned long value, int base = DEC);
  size_t print(long long value, int base = DEC);
  size_t print(unsigned long long value, int base = DEC);
  size_t print(double value, int digits = 2);
  size_t print(const Printable &value);
  size_t println(const __FlashStringHelper *text);
  size_t println(const String &text);
  size_t println(const char *text);
  size_t println(char c);
  size_t println(unsigned char value, int base = DEC);
  size_t println(int value, int base = DEC);
  size_t println(unsigned int value, int base = DEC);
  size_t println(long value, int base = DEC);
  size_t println(unsigned long value, int base = DEC);
  size_t println(long long value, int base = DEC);
  size_t println(unsigned long long value, int base = DEC);
  size_t println(double value, int digits = 2);
  size_t println(const Printable &value);
  size_t println();
};

class Printable {
public:
  virtual size_t printTo(Print &out) const = 0;
};

class Stream : public Print {
public:
  virtual int available() = 0;
  virtual int read() = 0;
  virtual int peek() = 0;
  void setTimeout(unsigned long milliseconds);
  bool find(const char *text);
  bool find(char c);
  bool findUntil(const char *text, const char *end);
  long parseInt();
  float parseFloat();
  virtual size_t readBytes(char *to, size_t size);
  virtual size_t readBytes(uint8_t *to, size_t size);
  size_t readBytesUntil(char end, char *to, size_t size);
  virtual String readString();
  String readStringUntil(char end);
};

class HardwareSerial : public Stream {
public:
  void begin(unsigned long baud);
  void begin(unsigned long baud, uint32_t configuration);
  void begin(unsigned long baud, uint32_t configuration, int rx, int tx);
  void end();
  void setDebugOutput(bool on);
  size_t write(uint8_t c) override;
  using Print::write;
  int available() override;
  int read() override;
  int peek() override;
  operator bool() const;
};
extern HardwareSerial Serial;
extern HardwareSerial Serial1;
extern HardwareSerial Serial2;

class IPAddress : public Printable {
public:
  IPAddress();
  IPAddress(uint8_t a, uint8_t b, uint8_t c, uint8_t d);
  IPAddress(uint32_t address);
  bool fromString(const char *address);
  bool fromString(const String &address);
  String toString() const;
  uint8_t operator[](int index) const;
  operator uint32_t() const;
  size_t printTo(Print &out) const override;
};

class EspClass {
public:
  void restart();
  void reset();
  void deepSleep(uint64_t microseconds, int mode = 0);
  uint32_t getFreeHeap();
  uint32_t getChipId();
  uint64_t getEfuseMac();
  uint32_t getCpuFreqMHz();
  const char *getSdkVersion();
};
extern EspClass ESP;
#endif // __cplusplus

#endif
