package org.colophon.recommendations.related;

import java.util.List;
import org.colophon.recommendations.TestBook;

/** Five shelves of a small bookshop, five books on each; a person knows which belong together. */
final class HandMadeCatalogue {

    static final int BOOKS_PER_SHELF = 5;

    private HandMadeCatalogue() {}

    /** Shelf after shelf. */
    static List<TestBook> books() {
        return List.of(
                python(
                                "Fluent Python",
                                "The features of the Python language, from data structures to generators",
                                "2015")
                        .by("Luciano Ramalho"),
                python(
                                "Effective Python",
                                "Ninety ways to write better Python programs with generators and classes",
                                "2019")
                        .by("Brett Slatkin"),
                python("Python Cookbook", "Recipes for Python 3: data structures, generators, metaprogramming", "2013")
                        .by("David Beazley", "Brian Jones"),
                python("Learning Python", "The Python language from its types to classes and decorators", "2013")
                        .by("Mark Lutz"),
                python("Programming Python", "Applications in Python: systems, interfaces, the internet", "2010")
                        .by("Mark Lutz"),
                java("Effective Java", "Best practices for the Java platform: generics, lambdas, concurrency", "2018")
                        .by("Joshua Bloch"),
                java("Java Concurrency in Practice", "Threads, locks and concurrency on the Java platform", "2006")
                        .by("Brian Goetz", "Joshua Bloch"),
                java("Head First Java", "A friendly start with objects, classes and threads in Java", "2005")
                        .by("Kathy Sierra", "Bert Bates")
                        .inSeries("Head First"),
                java("Java Generics and Collections", "Generics and the collections of the Java platform", "2006")
                        .by("Maurice Naftalin"),
                java("Modern Java in Action", "Lambdas, streams and reactive programming in Java", "2018")
                        .by("Raoul-Gabriel Urma"),
                architecture(
                                "Building Microservices",
                                "Splitting a monolith into small services and running them",
                                "2021")
                        .by("Sam Newman"),
                architecture("Monolith to Microservices", "Patterns for splitting a monolith step by step", "2019")
                        .by("Sam Newman"),
                architecture("Microservices Patterns", "Sagas, messaging and testing for services", "2018")
                        .by("Chris Richardson"),
                architecture(
                                "Fundamentals of Software Architecture",
                                "Styles, trade-offs and the architect's work",
                                "2020")
                        .by("Mark Richards", "Neal Ford"),
                architecture(
                                "Building Evolutionary Architectures",
                                "Fitness functions that guide change of services",
                                "2017")
                        .by("Neal Ford", "Rebecca Parsons"),
                data("Python for Data Analysis", "Wrangling tables with pandas and NumPy in Python", "2017")
                        .by("Wes McKinney"),
                data("Hands-On Machine Learning", "Regression, trees and neural networks with data", "2019")
                        .by("Aur\u00e9lien G\u00e9ron"),
                data("Data Science from Scratch", "Statistics, regression and neural networks by hand", "2019")
                        .by("Joel Grus"),
                data("Deep Learning", "Neural networks: convolution, sequence models, regularisation", "2016")
                        .by("Ian Goodfellow"),
                data("Statistics for Data Analysis", "Distributions, regression and tests on data", "2017")
                        .by("Peter Bruce"),
                cookery(
                                "Salt Fat Acid Heat",
                                "The four elements of good cooking, with recipes for vegetables and meat",
                                "2017")
                        .by("Samin Nosrat"),
                cookery("The Food Lab", "Better home cooking through science: meat, eggs, vegetables", "2015")
                        .by("Kenji L\u00f3pez-Alt"),
                cookery("Plenty", "Recipes for vegetables of all seasons", "2010")
                        .by("Yotam Ottolenghi"),
                cookery("Jerusalem", "Recipes of a city: vegetables, grains, meat", "2012")
                        .by("Yotam Ottolenghi", "Sami Tamimi"),
                cookery("On Food and Cooking", "The science and lore of the kitchen: eggs, milk, meat", "2004")
                        .by("Harold McGee"));
    }

    private static TestBook python(String title, String overview, String date) {
        return book(title, overview, date).on("UMX", "Programming languages").keywords("python");
    }

    private static TestBook java(String title, String overview, String date) {
        return book(title, overview, date).on("UMX", "Programming languages").keywords("java");
    }

    private static TestBook architecture(String title, String overview, String date) {
        return book(title, overview, date)
                .on("UYD", "Systems analysis and design")
                .keywords("software architecture", "microservices");
    }

    private static TestBook data(String title, String overview, String date) {
        return book(title, overview, date).on("UNF", "Data mining").keywords("data science");
    }

    private static TestBook cookery(String title, String overview, String date) {
        return book(title, overview, date).on("WBA", "General cookery").keywords("cooking");
    }

    private static TestBook book(String title, String overview, String date) {
        return TestBook.titled(title)
                .overview("<p>" + overview + ".</p>")
                .in(date)
                .imprint("Shop");
    }
}
