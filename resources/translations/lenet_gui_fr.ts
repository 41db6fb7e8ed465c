<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Built-in digits</source>
        <translation>Chiffres intégrés</translation>
    </message>
    <message>
        <source>Without test images, a tenth drawn at random tests.</source>
        <translation>Faute d’images de test, un dixième tiré au hasard sert au test.</translation>
    </message>
    <message>
        <source>{}: expected at least {} images to train on, found {}.</source>
        <translation>{}&#xa0;: il faut au moins {} images d’entraînement, et il y en a {}.</translation>
    </message>
    <message>
        <source>{}: expected at least one image to test on, found none.</source>
        <translation>{}&#xa0;: il faut au moins une image de test, et il n’y en a aucune.</translation>
    </message>
    <message>
        <source>{}: {} images to train and validate ({}), {} to test.</source>
        <translation>{}&#xa0;: {} images d’entraînement et de validation ({}), {} de test.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images in {}, found {} labels.</source>
        <translation>{}&#xa0;: il faut une étiquette pour chacune des {} images de {}, et il y a {} étiquettes.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} ne peut pas être lu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: expected the files of one data set, found several: {}.</source>
        <translation>{}&#xa0;: il faut les fichiers d’un seul jeu de données, et il y en a plusieurs&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} cannot be unpacked: {}.</source>
        <translation>{} ne peut pas être décompressé : {}.</translation>
    </message>
    <message>
        <source>{} could not be downloaded ({}). If you get the files {} from elsewhere, put them into the folder {}.</source>
        <translation>{} n’a pas pu être téléchargé ({}). Si vous obtenez ailleurs les fichiers {}, placez-les dans le dossier {}.</translation>
    </message>
    <message>
        <source>{} answered {} with the error {}</source>
        <translation>{} a répondu à {} par l’erreur {}</translation>
    </message>
    <message>
        <source>{} did not answer within {} seconds</source>
        <translation>{} n’a pas répondu en {} secondes</translation>
    </message>
    <message>
        <source>the connection to {} failed</source>
        <translation>la connexion à {} a échoué</translation>
    </message>
    <message>
        <source>{} sent something other than {}</source>
        <translation>{} a envoyé autre chose que {}</translation>
    </message>
    <message>
        <source>{} could not be stored in the folder {}: {}.</source>
        <translation>{} n’a pas pu être enregistré dans le dossier {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}: expected labels from 0 to 9, found {} as label {}.</source>
        <translation>{}&#xa0;: les étiquettes doivent aller de 0 à 9, et {} est l’étiquette {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} ne peut pas être écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: expected a whole gzip file of {}, found one that is cut off.</source>
        <translation>{}&#xa0;: ce devrait être un fichier gzip complet ({}), mais il est tronqué.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of {}, found a damaged one ({}).</source>
        <translation>{}&#xa0;: ce devrait être un fichier gzip ({}), mais il est endommagé ({}).</translation>
    </message>
    <message>
        <source>neither idx nor gzip data, but {}</source>
        <translation>des données ni idx ni gzip, mais {}</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found {} at its start.</source>
        <translation>{}&#xa0;: ce devrait être un fichier idx – {} –, mais il commence par {}.</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found only {} bytes.</source>
        <translation>{}&#xa0;: ce devrait être un fichier idx ({}), mais il n’a que {} octets.</translation>
    </message>
    <message>
        <source>{}: expected images of {} pixels, found {}.</source>
        <translation>{}&#xa0;: les images devraient avoir {} pixels, mais elles en ont {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} {}, found {}.</source>
        <translation>{}&#xa0;: au plus {} {} sont permises, mais il y en a {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} GiB of {}, found a file that announces {} of them.</source>
        <translation>{}&#xa0;: au plus {} Gio sont permis ({}), mais le fichier en annonce {}.</translation>
    </message>
    <message>
        <source>{}: expected {} {}, as its header says, found more.</source>
        <translation>{}&#xa0;: selon l’en-tête, il devrait y avoir {} {}, mais il y en a plus.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of {}, as its header says, found only {}.</source>
        <translation>{}&#xa0;: selon l’en-tête, il devrait y avoir {} octets ({}), mais il n’y en a que {}.</translation>
    </message>
    <message>
        <source>The folder {}, set by {}, does not have all of {}; missing or of another size: {}.</source>
        <translation>Le dossier {}, défini par {}, ne contient pas tout {}&#xa0;; fichiers absents ou d’une autre taille&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Generating digits</source>
        <translation>Génération des chiffres</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lecture des données</translation>
    </message>
    <message>
        <source>MNIST and built-in digits</source>
        <translation>MNIST et chiffres intégrés</translation>
    </message>
    <message>
        <source>Built-in digits (no download)</source>
        <translation>Chiffres intégrés (sans téléchargement)</translation>
    </message>
    <message>
        <source>There is no file or folder “{}”, and no data set of that name; known: {}.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;{}&#xa0;», ni jeu de données de ce nom&#xa0;; connus&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Downloading {}</source>
        <translation>Téléchargement de {}</translation>
    </message>
    <message>
        <source>There is no data set {}; known: {}.</source>
        <translation>Il n’y a pas de jeu de données {}&#xa0;; connus&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>{}: {} of {} MB</source>
        <translation>{}&#xa0;: {} sur {}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{} ({} weights)</source>
        <translation>{} ({} poids)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>Comment les poids suivent le gradient</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Jusqu’où va chaque pas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>The learning rate, or its highest value with a schedule</source>
        <translation>Le taux d’apprentissage, ou sa valeur maximale avec une planification</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>How the learning rate changes over time</source>
        <translation>Comment le taux d’apprentissage change au cours du temps</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Number of images in each step</source>
        <translation>Nombre d’images à chaque pas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Passages sur les images d’entraînement</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Taux de dropout</translation>
    </message>
    <message>
        <source>The share of the features before the first dense layer that each step drops</source>
        <translation>La part des caractéristiques avant la première couche dense que chaque pas met de côté</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Use dropout</source>
        <translation>Utiliser le dropout</translation>
    </message>
    <message>
        <source>The share of the features that each step drops</source>
        <translation>La part des caractéristiques que chaque pas met de côté</translation>
    </message>
    <message>
        <source>Augment images</source>
        <translation>Augmenter les images</translation>
    </message>
    <message>
        <source>Rotate, stretch and shift each image a little, differently in every epoch</source>
        <translation>Tourner, étirer et décaler un peu chaque image, autrement à chaque époque</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Moyenner les poids</translation>
    </message>
    <message>
        <source>Use an average of the weights after all steps, in which later ones count more</source>
        <translation>Utiliser une moyenne des poids après tous les pas, où les pas récents comptent davantage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings give the same network again</source>
        <translation>La même graine et les mêmes réglages redonnent le même réseau</translation>
    </message>
    <message>
        <source>A network of one’s own needs its description.</source>
        <translation>Un réseau personnel a besoin de sa description.</translation>
    </message>
    <message>
        <source>{}: {} is not known; choose one of {}.</source>
        <translation>{}&#xa0;: {} est inconnu&#xa0;; choisissez parmi {}.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{}&#xa0;: la valeur doit être comprise entre {} et {}.</translation>
    </message>
    <message>
        <source>{} does not use “{}”; set it to 0.</source>
        <translation>{} n’utilise pas «&#xa0;{}&#xa0;»&#xa0;; mettez la valeur à 0.</translation>
    </message>
    <message>
        <source>{}, trained further</source>
        <translation>{}, entraîné davantage</translation>
    </message>
    <message>
        <source>{}, {}, dropout</source>
        <translation>{}, {}, dropout</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Régression softmax</translation>
    </message>
    <message>
        <source>One layer without hidden units: the tutorial&apos;s baseline.</source>
        <translation>Une couche sans unités cachées&#xa0;: la référence du tutoriel.</translation>
    </message>
    <message>
        <source>LeNet-5, gradient descent</source>
        <translation>LeNet-5, descente de gradient</translation>
    </message>
    <message>
        <source>The simplest optimizer; after 40 epochs it is still far from its best.</source>
        <translation>L’optimiseur le plus simple&#xa0;; après 40 époques, il est encore loin de son mieux.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam</source>
        <translation>LeNet-5, Adam</translation>
    </message>
    <message>
        <source>The same network and number of steps, with an optimizer that adapts each step.</source>
        <translation>Le même réseau et le même nombre de pas, avec un optimiseur qui adapte chaque pas.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam and dropout</source>
        <translation>LeNet-5, Adam et dropout</translation>
    </message>
    <message>
        <source>Drops a quarter of the features in each training step, against overfitting.</source>
        <translation>Met de côté un quart des caractéristiques à chaque pas d’entraînement, contre le surapprentissage.</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998</source>
        <translation>LeNet-5 de 1998</translation>
    </message>
    <message>
        <source>The paper’s own, with 60,850 weights: 32×32 pixels, a scaled tanh, pooling that learns, and C3 connected by a table; but a softmax at its end.</source>
        <translation>Celui de l’article, avec 60 850 poids : 32×32 pixels, une tanh étirée, un pooling qui apprend, C3 connectée selon un tableau ; mais un softmax à la fin.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Perceptron multicouche</translation>
    </message>
    <message>
        <source>784–128–10: one hidden layer and 101,770 weights, as in many first tutorials.</source>
        <translation>784–128–10 : une couche cachée et 101 770 poids, comme dans bien des premiers tutoriels.</translation>
    </message>
    <message>
        <source>CNN of Keras’s example</source>
        <translation>CNN de l’exemple de Keras</translation>
    </message>
    <message>
        <source>Keras’s “Simple MNIST convnet”: 34,826 weights, and half of the features dropped.</source>
        <translation>Le « Simple MNIST convnet » de Keras : 34 826 poids, et la moitié des caractéristiques omises.</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>99&#xa0;% en quelques secondes</translation>
    </message>
    <message>
        <source>Four epochs with a learning rate that rises quickly, then falls to zero.</source>
        <translation>Quatre époques avec un taux d’apprentissage qui monte vite, puis descend à zéro.</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Meilleure exactitude</translation>
    </message>
    <message>
        <source>Images varied in every epoch, a falling learning rate, and averaged weights.</source>
        <translation>Images variées à chaque époque, taux d’apprentissage décroissant et poids moyennés.</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Chiffres dessinés</translation>
    </message>
    <message>
        <source>For digits as people draw them: MNIST, the forms of digits in other countries, and pictures that are not digits.</source>
        <translation>Pour les chiffres tels qu’on les dessine&#xa0;: MNIST, les formes des chiffres dans d’autres pays, et des images qui ne sont pas des chiffres.</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{}&#xa0;s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{}&#xa0;min {}&#xa0;s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand after the training.</source>
        <translation>
            <numerusform>%n modification à la main après l’entraînement.</numerusform>
            <numerusform>%n modifications à la main après l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loss diverged after {} of {} epochs ({}), so the training was stopped and the last good weights were restored. Try a smaller learning rate, a larger batch size, or Adam.</source>
        <translation>La perte a divergé après {} époques sur {} ({})&#xa0;: l’entraînement a été arrêté et les derniers bons poids ont été rétablis. Essayez un taux d’apprentissage plus petit, une taille de lot plus grande, ou Adam.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs ({}). The network was kept.</source>
        <translation>Arrêté après {} époques sur {} ({}). Le réseau a été gardé.</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}).</source>
        <translation>Exactitude de test {}&#xa0;% (intervalle à 95&#xa0;%&#xa0;: {}–{}&#xa0;%) sur {} images, après {} époques sur {} ({}).</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}). The probabilities are calibrated (temperature {}).</source>
        <translation>Exactitude de test {}&#xa0;% (intervalle à 95&#xa0;%&#xa0;: {}–{}&#xa0;%) sur {} images, après {} époques sur {} ({}). Les probabilités sont calibrées (température {}).</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Warm-up, then linear to zero</source>
        <translation>Échauffement, puis linéaire jusqu’à zéro</translation>
    </message>
    <message>
        <source>Warm-up, then cosine to zero</source>
        <translation>Échauffement, puis cosinus jusqu’à zéro</translation>
    </message>
    <message>
        <source>Cosine to zero, with a warm-up</source>
        <translation>Cosinus jusqu’à zéro, avec échauffement</translation>
    </message>
    <message>
        <source>There are no digits to adapt to.</source>
        <translation>Il n’y a pas de chiffres auxquels s’adapter.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>The adapted network could not be added to the runs in {}: {} Save it as a file.</source>
        <translation>Le réseau adapté n’a pas pu être ajouté aux essais dans {}&#xa0;: {} Enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>a version of 1</source>
        <translation>une version 1</translation>
    </message>
    <message>
        <source>strokes of points [x, y] with numbers up to 1e9</source>
        <translation>des traits de points [x, y] avec des nombres jusqu’à 1e9</translation>
    </message>
    <message>
        <source>a y_axis &quot;down&quot; or &quot;up&quot;</source>
        <translation>un y_axis &quot;down&quot; ou &quot;up&quot;</translation>
    </message>
    <message>
        <source>pens [width, erases] with a width up to 1</source>
        <translation>des crayons [width, erases] d’une largeur jusqu’à 1</translation>
    </message>
    <message>
        <source>a picture [height, width, ink]</source>
        <translation>une image [height, width, ink]</translation>
    </message>
    <message>
        <source>expected a JSON object, found something else or a part of one</source>
        <translation>il faut un objet JSON, et il y a autre chose ou un fragment</translation>
    </message>
    <message>
        <source>expected a JSON object, found {}</source>
        <translation>il faut un objet JSON, et il y a {}</translation>
    </message>
    <message>
        <source>it was made by a newer lenet-gui (version {})</source>
        <translation>il vient d’un lenet-gui plus récent (version {})</translation>
    </message>
    <message>
        <source>expected {}, found {} at {}</source>
        <translation>il faut {} au lieu de {} à {}</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>il faut {} au lieu de {}</translation>
    </message>
    <message>
        <source>expected base64, found {}</source>
        <translation>il faut du base64 au lieu de {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>expected a pen for each of {} strokes, found {}</source>
        <translation>il faut un crayon pour chacun des {} traits, et il y en a {}</translation>
    </message>
    <message>
        <source>expected a number up to {}, found {}</source>
        <translation>il faut un nombre jusqu’à {} au lieu de {}</translation>
    </message>
    <message>
        <source>expected a picture&apos;s ink, found a damaged one ({})</source>
        <translation>l’encre de l’image est endommagée ({})</translation>
    </message>
    <message>
        <source>expected a picture of {}×{} pixels, found another size</source>
        <translation>il faut une image de {}×{} pixels, et elle a une autre taille</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} est vide.</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete.</source>
        <translation>{} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{} is damaged: it has two parts of the same name.</source>
        <translation>{} est endommagé&#xa0;: il a deux parties du même nom.</translation>
    </message>
    <message>
        <source>{} is neither a .keras nor an .h5 file of Keras.</source>
        <translation>{} n’est ni un fichier .keras ni un fichier .h5 de Keras.</translation>
    </message>
    <message>
        <source>{} is not a .keras file of Keras: it has no {} inside.</source>
        <translation>{} n’est pas un fichier .keras de Keras : il ne contient pas {}.</translation>
    </message>
    <message>
        <source>{} has parts inside that the .keras files of these networks do not have.</source>
        <translation>{} contient des parties que les fichiers .keras de ces réseaux n’ont pas.</translation>
    </message>
    <message>
        <source>{} is damaged, or has extra data before, between or after its parts.</source>
        <translation>{} est endommagé, ou a des données superflues avant, entre ou après ses parties.</translation>
    </message>
    <message>
        <source>{} has more inside than the .keras files of these networks have.</source>
        <translation>{} contient plus que les fichiers .keras de ces réseaux.</translation>
    </message>
    <message>
        <source>{} is too large: its {} has {} bytes, the limit is {}.</source>
        <translation>{} est trop grand&#xa0;: {} y fait {} octets, la limite est de {}.</translation>
    </message>
    <message>
        <source>{} has a compressed or encrypted {} inside, which Keras does not write.</source>
        <translation>{} contient {} sous forme compressée ou chiffrée, ce que Keras n’écrit pas.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} cannot be read.</source>
        <translation>{} est endommagé&#xa0;: {} ne peut pas y être lu.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is cut off.</source>
        <translation>{} est endommagé&#xa0;: {} y est tronqué.</translation>
    </message>
    <message>
        <source>{} has a description inside that is not one of a Keras model.</source>
        <translation>{} contient une description qui n’est pas celle d’un modèle de Keras.</translation>
    </message>
    <message>
        <source>{} has models within models, more than {} deep. Build it as one keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contient des modèles dans des modèles, sur plus de {} niveaux. Construisez-le comme un seul keras.Sequential et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a model of the kind “{}”. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contient un modèle du type « {} ». lenet-gui ouvre des chaînes de couches : construisez-en une avec keras.Sequential et enregistrez-la avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>interpolation bilinear of Keras {}</source>
        <translation>interpolation bilinear de Keras {}</translation>
    </message>
    <message>
        <source>{} calls a layer with {} {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} appelle une couche avec {} {}. Construisez le réseau sans cela et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}) with {}, which lenet-gui does not open. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} contient la couche {} ({}) avec {}, que lenet-gui n’ouvre pas. Construisez le réseau sans cela et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has {} layers. lenet-gui opens at most {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} a {} couches. lenet-gui en ouvre au plus {}. Construisez un réseau plus petit et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of any size. Build the network for images of one size, such as 28×28×1, and save it again by model.save(“model.keras”).</source>
        <translation>{} accepte des entrées de toute taille. Construisez le réseau pour des images d’une taille fixe, comme 28×28×1, et enregistrez-le à nouveau avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has layers that do not simply follow one another. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contient des couches qui ne se suivent pas simplement. lenet-gui ouvre des chaînes de couches : construisez-en une avec keras.Sequential et enregistrez-la avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a layer of the kind “{}”. lenet-gui opens Keras’s own layers for images, such as Conv2D, MaxPooling2D and Dense: build the network from these, and save it by model.save(“model.keras”).</source>
        <translation>{} contient une couche du type « {} ». lenet-gui ouvre les couches de Keras pour les images, comme Conv2D, MaxPooling2D et Dense : construisez le réseau avec celles-ci et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>{} was not saved: its training record cannot be written ({}).</source>
        <translation>{} n’a pas été enregistré&#xa0;: son compte rendu d’entraînement ne peut pas être écrit ({}).</translation>
    </message>
    <message>
        <source>{} differs from the network.</source>
        <translation>{} diffère du réseau.</translation>
    </message>
    <message>
        <source>{} was not saved, because the check of the new file failed. {}</source>
        <translation>{} n’a pas été enregistré, car la vérification du nouveau fichier a échoué. {}</translation>
    </message>
    <message>
        <source>{} was not saved: {}.</source>
        <translation>{} n’a pas été enregistré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Copy it again, or save the network again in Keras by model.save(“model.keras”).</source>
        <translation>Copiez-le à nouveau, ou enregistrez encore une fois le réseau dans Keras avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} is a folder, not a file. Save the network of a SavedModel in TensorFlow 2.15 by tf.keras.models.load_model(“folder”).save(“model.h5”).</source>
        <translation>{} est un dossier, pas un fichier. Enregistrez le réseau d’un SavedModel dans TensorFlow 2.15 avec tf.keras.models.load_model(“folder”).save(“model.h5”).</translation>
    </message>
    <message>
        <source>{} is not an ordinary file.</source>
        <translation>{} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{} is too large: more than {} MiB.</source>
        <translation>{} est trop grand&#xa0;: plus de {} Mio.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} n’existe pas.</translation>
    </message>
    <message>
        <source>{} is damaged: its weights cannot be read.</source>
        <translation>{} est endommagé : ses poids ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not proper JSON.</source>
        <translation>{} est endommagé&#xa0;: {} n’y est pas du JSON correct.</translation>
    </message>
    <message>
        <source>{} could not be read safely; it may be damaged.</source>
        <translation>{} n’a pas pu être lu de façon sûre&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{} cannot be checked: {}.</source>
        <translation>{} ne peut pas être vérifié&#xa0;: {}.</translation>
    </message>
    <message>
        <source>there is no room for a temporary file ({})</source>
        <translation>il n’y a pas de place pour un fichier temporaire ({})</translation>
    </message>
    <message>
        <source>a label from 0 to 9</source>
        <translation>une étiquette de 0 à 9</translation>
    </message>
    <message>
        <source>a time in ISO 8601</source>
        <translation>une date au format ISO 8601</translation>
    </message>
    <message>
        <source>an image of 28×28 bytes in base64</source>
        <translation>une image de 28×28 octets en base64</translation>
    </message>
    <message>
        <source>expected at most {} MiB in a line, found more</source>
        <translation>au plus {} Mio sont permis par ligne, et il y en a plus</translation>
    </message>
    <message>
        <source>expected a label from 0 to 9, found nothing</source>
        <translation>il faut une étiquette de 0 à 9, et il n’y en a pas</translation>
    </message>
    <message>
        <source>expected at most {} points, found {}</source>
        <translation>au plus {} points sont permis, et il y en a {}</translation>
    </message>
    <message>
        <source>expected a time in ISO 8601, found {}</source>
        <translation>il faut une date au format ISO 8601 au lieu de {}</translation>
    </message>
    <message>
        <source>expected a drawing, found no ink</source>
        <translation>il faut un dessin, et il n’y a pas d’encre</translation>
    </message>
    <message>
        <source>expected an image of 28×28 bytes in base64, found {}</source>
        <translation>il faut une image de 28×28 octets en base64 au lieu de {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, ligne {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}, line {}: expected at most {} points in all, found more; import it in several files.</source>
        <translation>{}, ligne {}&#xa0;: au plus {} points en tout sont permis, et il y en a plus&#xa0;; importez-les en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of digits, found more.</source>
        <translation>{}&#xa0;: au plus {} Mio de chiffres sont permis, et il y en a plus.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found more than {} lines.</source>
        <translation>{}&#xa0;: au plus {} chiffres sont permis, et il y a plus de {} lignes.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of digits, found a damaged one ({}).</source>
        <translation>{}&#xa0;: ce devrait être un fichier gzip de chiffres, mais il est endommagé ({}).</translation>
    </message>
    <message>
        <source>{}: expected digits, found none.</source>
        <translation>{}&#xa0;: il faut des chiffres, et il n’y en a aucun.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found {}; to train on a whole data set, choose its folder on the Train tab.</source>
        <translation>{}&#xa0;: au plus {} chiffres sont permis, et il y en a {}&#xa0;; pour entraîner sur tout un jeu de données, choisissez son dossier sous Entraîner.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>Le dossier {} ne peut pas être lu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} has no digits: its name does not end in {}.</source>
        <translation>{} ne contient pas de chiffres&#xa0;: son nom ne se termine pas par {}.</translation>
    </message>
    <message>
        <source>image, {}</source>
        <translation>image, {}</translation>
    </message>
    <message>
        <source>enlarged image, {}, {}</source>
        <translation>image agrandie, {}, {}</translation>
    </message>
    <message>
        <source>image, {}, {}</source>
        <translation>image, {}, {}</translation>
    </message>
    <message>
        <source>{}, softmax</source>
        <translation>{}, softmax</translation>
    </message>
    <message>
        <source>not a digit I know</source>
        <translation>aucun chiffre que je connaisse</translation>
    </message>
    <message>
        <source>nothing I know</source>
        <translation>rien que je connaisse</translation>
    </message>
    <message>
        <source>{} or {}?</source>
        <translation>{} ou {}&#xa0;?</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>Crash recovery is off, because {} cannot be written: {}</source>
        <translation>La récupération après plantage est désactivée, car {} ne peut pas être écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>The drawing cannot be restored: {}.</source>
        <translation>Le dessin ne peut pas être restauré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The drawing is damaged: {}.</source>
        <translation>Le dessin est endommagé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 1 and {}.</source>
        <translation>Le nombre de graines doit être compris entre 1 et {}.</translation>
    </message>
    <message>
        <source>{} It will be trained again.</source>
        <translation>{} L’entraînement sera refait.</translation>
    </message>
    <message>
        <source>{} has no place for dropout.</source>
        <translation>{} n’a pas de place pour le dropout.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>the tutorial</source>
        <translation>le tutoriel</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Random weights only guess; the result depends on the seed.</source>
        <translation>Des poids aléatoires ne font que deviner&#xa0;; le résultat dépend de la graine.</translation>
    </message>
    <message>
        <source>This is what the tutorial measured: dropout was on in the test, too.</source>
        <translation>C’est ce que le tutoriel a mesuré&#xa0;: le dropout était actif aussi pendant le test.</translation>
    </message>
    <message>
        <source>LeNet-5, untrained</source>
        <translation>LeNet-5, non entraîné</translation>
    </message>
    <message>
        <source>… measured with dropout on</source>
        <translation>… mesuré avec le dropout actif</translation>
    </message>
    <message>
        <source>{}–{} %</source>
        <translation>{}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished ({}).</source>
        <translation>{} entraînements sur {} sont terminés ({}).</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished.</source>
        <translation>{} entraînements sur {} sont terminés.</translation>
    </message>
    <message>
        <source>Seeds: {}.</source>
        <translation>Graines&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Tested on the {} test images of {}.</source>
        <translation>Testé sur les {} images de test de {}.</translation>
    </message>
    <message>
        <source>Here: the mean over the seeds, with Student&apos;s t-interval.</source>
        <translation>Ici&#xa0;: la moyenne sur les graines, avec l’intervalle t de Student.</translation>
    </message>
    <message>
        <source>With one seed: Wilson&apos;s interval for the number of test images.</source>
        <translation>Avec une seule graine&#xa0;: l’intervalle de Wilson pour le nombre d’images de test.</translation>
    </message>
    <message>
        <source>Differences are in percentage points; times are for one training.</source>
        <translation>Les écarts sont en points de pourcentage&#xa0;; les temps sont ceux d’un entraînement.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>−{}</source>
        <translation>−{}</translation>
    </message>
    <message>
        <source>+{}</source>
        <translation>+{}</translation>
    </message>
    <message>
        <source>With seed {} the loss diverged.</source>
        <translation>Avec la graine {}, la perte a divergé.</translation>
    </message>
    <message>
        <source>The tutorial measured on MNIST; these are other images.</source>
        <translation>Le tutoriel a mesuré sur MNIST&#xa0;; ce sont ici d’autres images.</translation>
    </message>
    <message>
        <source>Compatible, as far as a single seed tells.</source>
        <translation>Compatible, autant qu’une seule graine permette de le dire.</translation>
    </message>
    <message>
        <source>Compatible: another seed here would give {} to {} % in 19 of 20 cases.</source>
        <translation>Compatible&#xa0;: une autre graine donnerait ici de {} à {}&#xa0;% dans 19 cas sur 20.</translation>
    </message>
    <message>
        <source>Differs: the tutorial measured with dropout still on (next row).</source>
        <translation>Différent&#xa0;: le tutoriel a mesuré avec le dropout encore actif (ligne suivante).</translation>
    </message>
    <message>
        <source>Differs by more than the choice of test images explains. Only more seeds show how much trainings differ by chance.</source>
        <translation>L’écart dépasse ce qu’explique le choix des images de test. Seules d’autres graines montrent de combien les entraînements diffèrent par hasard.</translation>
    </message>
    <message>
        <source>Differs by more than the seed explains; the cause is not known.</source>
        <translation>L’écart dépasse ce qu’explique la graine&#xa0;; la cause n’est pas connue.</translation>
    </message>
    <message>
        <source>It was stopped before it converged: the validation accuracy still rose by {} percentage points in the last {} epochs.</source>
        <translation>Arrêté avant d’avoir convergé&#xa0;: l’exactitude de validation a encore monté de {} points de pourcentage durant les {} dernières époques.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not an ordinary file.</source>
        <translation>{} est endommagé&#xa0;: {} n’y est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is too large.</source>
        <translation>{} est endommagé&#xa0;: {} y est trop grand.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} n’a pas de {}.</translation>
    </message>
    <message>
        <source>{} cannot be resumed. {}</source>
        <translation>{} ne peut pas être repris. {}</translation>
    </message>
    <message>
        <source>{} cannot be resumed: its {} is damaged.</source>
        <translation>{} ne peut pas être repris&#xa0;: {} y est endommagé.</translation>
    </message>
    <message>
        <source>The runs in {} cannot be read: {}.</source>
        <translation>Les essais dans {} ne peuvent pas être lus&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There is no run {} in {}.</source>
        <translation>Il n’y a pas d’essai {} dans {}.</translation>
    </message>
    <message>
        <source>{} was not renamed: {}.</source>
        <translation>{} n’a pas été renommé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is in training, so it was not deleted.</source>
        <translation>{} est à l’entraînement et n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>{} was not deleted: {}.</source>
        <translation>{} n’a pas été supprimé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} was not restored: {}.</source>
        <translation>{} n’a pas été restauré&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The bin could not be emptied: {}.</source>
        <translation>La corbeille n’a pas pu être vidée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The limit was not kept: {}.</source>
        <translation>La limite n’a pas été conservée&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is in training already, or its folder is gone.</source>
        <translation>{} est déjà à l’entraînement, ou son dossier a disparu.</translation>
    </message>
    <message>
        <source>{} has ended, so there is nothing to resume.</source>
        <translation>{} est terminé&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>{} was trained on other images than {} holds now, so it cannot be resumed. Start a new training with its settings.</source>
        <translation>{} a été entraîné sur d’autres images que celles que {} contient maintenant, et ne peut donc pas être repris. Lancez un nouvel entraînement avec ses réglages.</translation>
    </message>
    <message>
        <source>The training continues but could not be saved in {}: {} It is tried again after each epoch; if it still fails at the end, save the network yourself.</source>
        <translation>L’entraînement continue mais n’a pas pu être enregistré dans {}&#xa0;: {} Une nouvelle tentative a lieu après chaque époque&#xa0;; si elle échoue encore à la fin, enregistrez vous-même le réseau.</translation>
    </message>
    <message>
        <source>{} has no untrained network.</source>
        <translation>{} n’a pas de réseau non entraîné.</translation>
    </message>
    <message>
        <source>{} has no network yet: its first epoch was not completed.</source>
        <translation>{} n’a pas encore de réseau&#xa0;: sa première époque n’a pas été achevée.</translation>
    </message>
    <message>
        <source>{} was written by another version of lenet-gui.</source>
        <translation>{} a été écrit par une autre version de lenet-gui.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} does not describe a training.</source>
        <translation>{} est endommagé&#xa0;: {} n’y décrit pas un entraînement.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>vous n’en avez pas la permission</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de fichier ou de dossier de ce nom</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>il n’y a pas de dossier de ce nom</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>la taille dépasserait ce que le système permet</translation>
    </message>
    <message>
        <source>the link leads to itself</source>
        <translation>le lien mène à lui-même</translation>
    </message>
    <message>
        <source>it has more than {} bytes</source>
        <translation>il y a plus de {} octets</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no process to read it in could be started ({})</source>
        <translation>aucun processus pour le lire n’a pu être lancé ({})</translation>
    </message>
    <message>
        <source>the process that reads such files did not start</source>
        <translation>le processus qui lit ces fichiers n’a pas démarré</translation>
    </message>
    <message>
        <source>The training continues and is saved as a run, but its log for TensorBoard in {} cannot be written: {} It is tried again after each epoch.</source>
        <translation>L’entraînement continue et est enregistré comme essai, mais son journal pour TensorBoard dans {} ne peut pas être écrit&#xa0;: {} Une nouvelle tentative a lieu après chaque époque.</translation>
    </message>
    <message>
        <source>TensorBoard cannot be imported ({}); install it with “pip install tensorboard”.</source>
        <translation>TensorBoard ne peut pas être importé ({})&#xa0;; installez-le avec «&#xa0;pip install tensorboard&#xa0;».</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>That training had other settings or data. Start a new training instead.</source>
        <translation>Cet entraînement avait d’autres réglages ou d’autres données. Lancez plutôt un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The batch size {} exceeds the {} training images. Choose a smaller batch size.</source>
        <translation>La taille de lot {} dépasse les {} images d’entraînement. Choisissez une taille de lot plus petite.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install training in the window, on Train: all else works.</source>
        <translation>L’entraînement a besoin de TensorFlow, qui ne peut pas être importé ici ({}). Installez l’entraînement dans la fenêtre, sous «&#xa0;Entraîner&#xa0;»&#xa0;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install it with &quot;pip install tensorflow&quot;, or train on another computer (there is none for macOS on Intel and for Windows on ARM) and open the network here: all else works.</source>
        <translation>L’entraînement a besoin de TensorFlow, qui ne peut pas être importé ici ({}). Installez-le avec «&#xa0;pip install tensorflow&#xa0;», ou entraînez sur un autre ordinateur (il n’existe ni pour macOS sur Intel, ni pour Windows sur ARM) et ouvrez le réseau ici&#xa0;: tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to another network or optimizer.</source>
        <translation>L’état enregistré de l’optimiseur appartient à un autre réseau ou à un autre optimiseur.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels. Make it smaller than {} million pixels.</source>
        <translation>L’image a {} × {} pixels. Réduisez-la à moins de {} millions de pixels.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Use a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
        <translation>Ce n’est pas une image lisible ici. Utilisez un fichier PNG, JPEG, BMP, GIF, WebP ou TIFF.</translation>
    </message>
    <message>
        <source>HEIC and AVIF pictures cannot be read here. Export the picture as JPEG.</source>
        <translation>Les images HEIC et AVIF ne peuvent pas être lues ici. Exportez l’image en JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Save it again, preferably as PNG.</source>
        <translation>L’image est endommagée ou incomplète. Enregistrez-la à nouveau, de préférence en PNG.</translation>
    </message>
    <message>
        <source>The SVG picture has text, which is not read here. Turn it into paths, or save it as PNG.</source>
        <translation>L’image SVG contient du texte, qui n’est pas lu ici. Convertissez-le en chemins, ou enregistrez l’image au format PNG.</translation>
    </message>
    <message>
        <source>{} could not be read as a picture; it may be damaged. Save it again, preferably as PNG.</source>
        <translation>{} n’a pas pu être lu comme image&#xa0;; le fichier est peut-être endommagé. Enregistrez-la à nouveau, de préférence en PNG.</translation>
    </message>
    <message>
        <source>{} was not found.</source>
        <translation>{} est introuvable.</translation>
    </message>
    <message>
        <source>{} is a folder. Choose a picture file.</source>
        <translation>{} est un dossier. Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>{} is not an ordinary file. Choose a picture file.</source>
        <translation>{} n’est pas un fichier ordinaire. Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}.</source>
        <translation>{} ne peut pas être ouvert&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>What was pasted or dropped is not a picture. Copy it again as a picture.</source>
        <translation>Ce qui a été collé ou déposé n’est pas une image. Copiez-la à nouveau en tant qu’image.</translation>
    </message>
    <message>
        <source>No digit stands out in this picture. Use one with a single digit in strokes that differ clearly from the background, or crop it to the digit.</source>
        <translation>Aucun chiffre ne ressort de cette image. Utilisez-en une avec un seul chiffre dont les traits se détachent nettement du fond, ou recadrez-la sur le chiffre.</translation>
    </message>
    <message>
        <source>{} lacks the weights {}.</source>
        <translation>{} n’a pas les poids {}.</translation>
    </message>
    <message>
        <source>{} has a link in place of the weights {}.</source>
        <translation>{} a un lien à la place des poids {}.</translation>
    </message>
    <message>
        <source>{} has {} as its weights {}, where {} is expected.</source>
        <translation>{} a {} comme poids {}, là où il faut {}.</translation>
    </message>
    <message>
        <source>{} has the weights {} stored in a way that Keras does not use.</source>
        <translation>{} a les poids {} stockés d’une façon que Keras n’emploie pas.</translation>
    </message>
    <message>
        <source>{} has weights that are not finite numbers, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} a des poids qui ne sont pas des nombres finis, dans {}. Entraînez à nouveau le réseau avec un taux d’apprentissage plus petit et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has weights beyond {}, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} a des poids au-delà de {}, dans {}. Entraînez à nouveau le réseau avec un taux d’apprentissage plus petit et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has no network inside, perhaps weights alone. Save the whole model in Keras by model.save(“model.keras”).</source>
        <translation>{} ne contient pas de réseau, peut-être seulement des poids. Enregistrez le modèle entier dans Keras avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{}, strides {}</source>
        <translation>{}, pas {}</translation>
    </message>
    <message>
        <source>{}, dilation {}</source>
        <translation>{}, dilatation {}</translation>
    </message>
    <message>
        <source>convolution {}, {}</source>
        <translation>convolution {}, {}</translation>
    </message>
    <message>
        <source>{}, in {} groups</source>
        <translation>{}, en {} groupes</translation>
    </message>
    <message>
        <source>{}, some maps each</source>
        <translation>{}, quelques cartes chacune</translation>
    </message>
    <message>
        <source>Its groups do not divide channels and filters.</source>
        <translation>Ses groupes ne divisent pas canaux et filtres.</translation>
    </message>
    <message>
        <source>Its table of connections is for other numbers of maps.</source>
        <translation>Son tableau de connexions est fait pour un autre nombre de cartes.</translation>
    </message>
    <message>
        <source>convolution {} of each map, {}</source>
        <translation>convolution {} de chaque carte, {}</translation>
    </message>
    <message>
        <source>separable convolution {}, {}</source>
        <translation>convolution séparable {}, {}</translation>
    </message>
    <message>
        <source>max-pooling {}</source>
        <translation>max pooling {}</translation>
    </message>
    <message>
        <source>average pooling {}</source>
        <translation>pooling moyen {}</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>moyenne de chaque carte</translation>
    </message>
    <message>
        <source>largest value of each map</source>
        <translation>plus grande valeur de chaque carte</translation>
    </message>
    <message>
        <source>all values in one row</source>
        <translation>toutes les valeurs en une ligne</translation>
    </message>
    <message>
        <source>the same values as {}</source>
        <translation>les mêmes valeurs en {}</translation>
    </message>
    <message>
        <source>It gets {} values, which do not fill its shape.</source>
        <translation>Elle reçoit {} valeurs, qui ne remplissent pas sa forme.</translation>
    </message>
    <message>
        <source>axes in another order</source>
        <translation>axes dans un autre ordre</translation>
    </message>
    <message>
        <source>It needs each axis of its values once.</source>
        <translation>Il lui faut chaque axe de ses valeurs une fois.</translation>
    </message>
    <message>
        <source>a margin of zeros</source>
        <translation>une bordure de zéros</translation>
    </message>
    <message>
        <source>drops {} % of the features in training</source>
        <translation>omet {} % des caractéristiques à l’entraînement</translation>
    </message>
    <message>
        <source>nothing, or in training only</source>
        <translation>rien, ou seulement pendant l’entraînement</translation>
    </message>
    <message>
        <source>drops features in training</source>
        <translation>met des caractéristiques de côté à l’entraînement</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>entièrement connectée</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{}&#xa0;min</translation>
    </message>
    <message>
        <source>{} ends with {} in place of ten values, one for each digit. End the network with Dense(10, activation=“softmax”), and save it again by model.save(“model.keras”).</source>
        <translation>{} se termine par {} au lieu de dix valeurs, une par chiffre. Terminez le réseau par Dense(10, activation=“softmax”) et enregistrez-le à nouveau avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of {}. lenet-gui opens networks for square images of one channel, 8 to 64 pixels a side, such as 28×28×1 or 784. Build the network with keras.Input((28, 28, 1)), and save it by model.save(“model.keras”).</source>
        <translation>{} accepte des entrées de {}. lenet-gui ouvre les réseaux pour des images carrées à un canal, de 8 à 64 pixels de côté, comme 28×28×1 ou 784. Construisez le réseau avec keras.Input((28, 28, 1)) et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}), which does not fit values of {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} contient la couche {} ({}), qui ne convient pas à des valeurs de {}. Construisez le réseau sans cela et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>values in a layer</source>
        <translation>valeurs dans une couche</translation>
    </message>
    <message>
        <source>multiplications for an image</source>
        <translation>multiplications par image</translation>
    </message>
    <message>
        <source>{} is too large: lenet-gui opens networks of up to {} {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} est trop grand : lenet-gui ouvre des réseaux de {} {} au plus. Construisez un réseau plus petit et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>Network from elsewhere</source>
        <translation>Réseau venu d’ailleurs</translation>
    </message>
    <message>
        <source>activation {}</source>
        <translation>activation {}</translation>
    </message>
    <message>
        <source>Its axes are not those of its values. Take axis = -1.</source>
        <translation>Ses axes ne sont pas ceux de ses valeurs. Prenez axis = -1.</translation>
    </message>
    <message>
        <source>no {}</source>
        <translation>{} manquant</translation>
    </message>
    <message>
        <source>It works on maps, and gets {}. Put it before Flatten.</source>
        <translation>Elle travaille sur des cartes et reçoit {}. Placez-la avant Flatten.</translation>
    </message>
    <message>
        <source>Its windows are larger than the maps, {} pixels wide or high. Choose smaller ones, or the padding “same”.</source>
        <translation>Ses fenêtres sont plus grandes que les cartes, larges ou hautes de {} pixels. Choisissez-les plus petites, ou le padding « same ».</translation>
    </message>
    <message>
        <source>values times {} plus {}</source>
        <translation>valeurs fois {} plus {}</translation>
    </message>
    <message>
        <source>It needs one number for each channel, {}.</source>
        <translation>Il lui faut un nombre par canal, soit {}.</translation>
    </message>
    <message>
        <source>scaled to the mean and deviation of the training images</source>
        <translation>mise à l’échelle selon la moyenne et l’écart type des images d’entraînement</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>normalisation par couche</translation>
    </message>
    <message>
        <source>Reads at most half of the built-in digits, however their pixels are scaled.</source>
        <translation>Lit au plus la moitié des chiffres intégrés, quelle que soit l’échelle de leurs pixels.</translation>
    </message>
    <message>
        <source>Reads images enlarged to 32×32, with pixels from {}, {}.</source>
        <translation>Lit des images agrandies à 32×32, avec des pixels de {}, {}.</translation>
    </message>
    <message>
        <source>Reads pixels from {}, {}.</source>
        <translation>Lit des pixels de {}, {}.</translation>
    </message>
    <message>
        <source>ink bright</source>
        <translation>encre claire</translation>
    </message>
    <message>
        <source>ink dark</source>
        <translation>encre sombre</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 à 1</translation>
    </message>
    <message>
        <source>−0.5 to 0.5</source>
        <translation>−0,5 à 0,5</translation>
    </message>
    <message>
        <source>−0.42 to 2.82 (MNIST’s mean 0)</source>
        <translation>−0,42 à 2,82 (moyenne de MNIST à 0)</translation>
    </message>
    <message>
        <source>−0.1 to 1.175</source>
        <translation>−0,1 à 1,175</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}&#xa0;; {}</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n digit(s) it read {} correctly before, and {} now.</source>
        <translation>
            <numerusform>Sur %n de vos chiffres, le réseau en lisait {} correctement avant, et {} maintenant.</numerusform>
            <numerusform>Sur vos %n chiffres, le réseau en lisait {} correctement avant, et {} maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: expected an idx file of images or labels.</source>
        <translation>{}&#xa0;: ce devrait être un fichier idx d’images ou d’étiquettes.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of values, as its header says, found {}.</source>
        <translation>{}&#xa0;: il faut {} octets de valeurs selon l’en-tête, et il y en a {}.</translation>
    </message>
    <message>
        <source>{}: expected an array of numbers, found {}.</source>
        <translation>{}&#xa0;: il faut un tableau de nombres, et non ceci&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The first column of {} numbers the lines and is left out.</source>
        <translation>La première colonne de {} numérote les lignes et est laissée de côté.</translation>
    </message>
    <message>
        <source>{}: expected {} columns in line {}, as in the first line, found {}.</source>
        <translation>{}&#xa0;: {} colonnes étaient attendues à la ligne {}, comme à la première&#xa0;; trouvé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: expected a number in line {}, column {}, found “{}”.</source>
        <translation>{}&#xa0;: un nombre était attendu à la ligne {}, colonne {}&#xa0;; trouvé&#xa0;: «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>{}: expected a number in each cell below the head.</source>
        <translation>{}&#xa0;: un nombre était attendu dans chaque cellule sous l’en-tête.</translation>
    </message>
    <message>
        <source>{}: expected a pixel from 0 to 255 in line {}, column {}, found {}.</source>
        <translation>{}&#xa0;: un pixel de 0 à 255 était attendu à la ligne {}, colonne {}&#xa0;; trouvé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: expected a line for each image, found none.</source>
        <translation>{}&#xa0;: il faut une ligne par image, et il n’y en a aucune.</translation>
    </message>
    <message>
        <source>{} has no labels and is left out.</source>
        <translation>{} n’a pas d’étiquettes et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{}: expected one set of training images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}&#xa0;: il faut un ensemble d’images d’entraînement et un de leurs étiquettes, et il y en a {} d’images et {} d’étiquettes.</translation>
    </message>
    <message>
        <source>{}: expected one set of test images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}&#xa0;: il faut un ensemble d’images de test et un de leurs étiquettes, et il y en a {} d’images et {} d’étiquettes.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images, found {} labels.</source>
        <translation>{}&#xa0;: il faut une étiquette pour chacune des {} images, et il y en a {}.</translation>
    </message>
    <message>
        <source>{}: expected pixels from 0 to 255, found {} to {}.</source>
        <translation>{}&#xa0;: les pixels doivent aller de 0 à 255, et ils vont de {} à {}.</translation>
    </message>
    <message>
        <source>The images are dark on bright and were inverted.</source>
        <translation>Les images sont sombres sur clair et ont été inversées.</translation>
    </message>
    <message>
        <source>{}: expected a label and the pixels of an image in each line, 785 columns for one of 28×28; found {} columns.</source>
        <translation>{}&#xa0;: chaque ligne devrait contenir une étiquette et les pixels d’une image, soit 785 colonnes pour 28×28&#xa0;; {} colonnes trouvées.</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side and were turned upright.</source>
        <translation>Les images d’EMNIST sont couchées ; elles ont été redressées.</translation>
    </message>
    <message>
        <source>The labels of {} are those of {}.</source>
        <translation>Les étiquettes de {} sont celles de {}.</translation>
    </message>
    <message>
        <source>The same is there in several forms; the {} files are read.</source>
        <translation>Les mêmes données existent sous plusieurs formes ; les fichiers {} sont lus.</translation>
    </message>
    <message>
        <source>{}: expected labelled images as idx, csv, npy or npz files, or folders of pictures named after their classes, perhaps in a zip or tar file; found none.</source>
        <translation>{} : des images étiquetées étaient attendues, en fichiers idx, csv, npy ou npz, ou des dossiers d’images portant le nom de leur classe, éventuellement dans un fichier zip ou tar ; aucune trouvée.</translation>
    </message>
    <message>
        <source>{}: none of the {} pictures can be read.</source>
        <translation>{} : aucune des {} images ne peut être lue.</translation>
    </message>
    <message>
        <source>Pictures of other sizes than 28×28 were read as drawings are: the ink to 20 pixels, placed by its centre of mass.</source>
        <translation>Les images d’une autre taille que 28×28 ont été lues comme des dessins : l’encre ramenée à 20 pixels, placée selon son centre de masse.</translation>
    </message>
    <message>
        <source>{}: expected pictures to train on beside those for test, found none.</source>
        <translation>{} : des images d’entraînement étaient attendues à côté de celles de test, aucune trouvée.</translation>
    </message>
    <message>
        <source>{}: expected training images and their labels, found only files for test.</source>
        <translation>{}&#xa0;: il faut des images d’entraînement et leurs étiquettes&#xa0;; seuls des fichiers de test ont été trouvés.</translation>
    </message>
    <message>
        <source>The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre of mass in 28×28.</source>
        <translation>Les images de {} pixels ont été redimensionnées&#xa0;: l’encre à 20 pixels, placée par son centre de masse dans 28×28.</translation>
    </message>
    <message>
        <source>Images without ink: {}.</source>
        <translation>Images sans encre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: expected grey images of at most {} pixels a side, found {}.</source>
        <translation>{}&#xa0;: il faut des images en gris d’au plus {} pixels de côté, et non {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} files, found more.</source>
        <translation>{}&#xa0;: il faut au plus {} fichiers, et il y en a davantage.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of data, unpacked; found more.</source>
        <translation>{}&#xa0;: il faut au plus {} Mio de données décompressées, et il y en a davantage.</translation>
    </message>
    <message>
        <source>{}: expected a whole packed file, found a damaged one ({}).</source>
        <translation>{}&#xa0;: ce devrait être un fichier compressé entier, mais il est endommagé ({}).</translation>
    </message>
    <message>
        <source>{}: expected an ordinary zip file without a password ({}).</source>
        <translation>{}&#xa0;: ce devrait être un fichier zip ordinaire sans mot de passe ({}).</translation>
    </message>
    <message>
        <source>cuts off a margin</source>
        <translation>coupe une bordure</translation>
    </message>
    <message>
        <source>It cuts off all of the maps.</source>
        <translation>Elle coupe les cartes entièrement.</translation>
    </message>
    <message>
        <source>larger by {}</source>
        <translation>agrandi de {}</translation>
    </message>
    <message>
        <source>brought to {}×{}</source>
        <translation>ramené à {}×{}</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998, C3 without a table</source>
        <translation>LeNet-5 de 1998, C3 sans tableau</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>l’un de {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of channels, from 0, for each filter</source>
        <translation>une liste de canaux, à partir de 0, pour chaque filtre</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>un nombre à partir de 0</translation>
    </message>
    <message>
        <source>a size such as 5, or [5, 5], up to 64</source>
        <translation>une taille telle que 5 ou [5, 5], jusqu’à 64</translation>
    </message>
    <message>
        <source>a name without slashes that no other layer has</source>
        <translation>un nom sans barre oblique qu’aucune autre couche ne porte</translation>
    </message>
    <message>
        <source>“valid” or “same”, and of ZeroPadding2D a margin such as 2</source>
        <translation>« valid » ou « same », et pour ZeroPadding2D une marge telle que 2</translation>
    </message>
    <message>
        <source>a size such as 2, or [2, 2], up to 64</source>
        <translation>une taille telle que 2 ou [2, 2], jusqu’à 64</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>une part de 0 à 1</translation>
    </message>
    <message>
        <source>a number, and of normalizations true or false</source>
        <translation>un nombre, et pour les normalisations true ou false</translation>
    </message>
    <message>
        <source>a shape such as [28, 28, 1]</source>
        <translation>une forme telle que [28, 28, 1]</translation>
    </message>
    <message>
        <source>The description is too long for a network.</source>
        <translation>La description est trop longue pour un réseau.</translation>
    </message>
    <message>
        <source>This is not proper TOML: {}.</source>
        <translation>Ce n’est pas du TOML correct : {}.</translation>
    </message>
    <message>
        <source>“{}” is not known; a network has name, input, pixels, and a [[layer]] for each layer.</source>
        <translation>« {} » est inconnu ; un réseau a name, input, pixels et un [[layer]] par couche.</translation>
    </message>
    <message>
        <source>The network has no name; begin with name = “My network”.</source>
        <translation>Le réseau n’a pas de nom ; commencez par name = &quot;My network&quot;.</translation>
    </message>
    <message>
        <source>input = {} cannot be used; write a shape such as [28, 28, 1].</source>
        <translation>input = {} est impossible ; écrivez une forme telle que [28, 28, 1].</translation>
    </message>
    <message>
        <source>pixels = {} cannot be used; write one of {}.</source>
        <translation>pixels = {} est impossible ; écrivez l’un de {}.</translation>
    </message>
    <message>
        <source>Each layer begins with a line [[layer]].</source>
        <translation>Chaque couche commence par une ligne [[layer]].</translation>
    </message>
    <message>
        <source>There are {} layers; at most {} are possible.</source>
        <translation>Il y a {} couches ; {} au plus sont possibles.</translation>
    </message>
    <message>
        <source>Layer {}, from line {}: {}</source>
        <translation>Couche {}, à partir de la ligne {} : {}</translation>
    </message>
    <message>
        <source>Layer {}: {}</source>
        <translation>Couche {} : {}</translation>
    </message>
    <message>
        <source>It has no type; write one of {}.</source>
        <translation>Elle n’a pas de type ; écrivez l’un de {}.</translation>
    </message>
    <message>
        <source>The type “{}” is not known; write one of {}.</source>
        <translation>Le type « {} » est inconnu ; écrivez l’un de {}.</translation>
    </message>
    <message>
        <source>{} has no setting “{}”; it has {}.</source>
        <translation>{} n’a pas de réglage « {} » ; il y a {}.</translation>
    </message>
    <message>
        <source>{} needs {}: {}.</source>
        <translation>{} a besoin de {} : {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used; it has to be {}.</source>
        <translation>{} = {} est impossible ; il faut {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used.</source>
        <translation>{} = {} est impossible.</translation>
    </message>
    <message>
        <source>The input has to be a square image of {} to {} pixels a side, such as 28×28×1.</source>
        <translation>L’entrée doit être une image carrée de {} à {} pixels de côté, telle que 28×28×1.</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>Il n’y a pas encore de couches.</translation>
    </message>
    <message>
        <source>Layer {} ({}): {}</source>
        <translation>Couche {} ({}) : {}</translation>
    </message>
    <message>
        <source>No layer has weights that could be trained. Add Dense.</source>
        <translation>Aucune couche n’a de poids à entraîner. Ajoutez Dense.</translation>
    </message>
    <message>
        <source>With it there are more than {} weights.</source>
        <translation>Avec elle, il y a plus de {} poids.</translation>
    </message>
    <message>
        <source>It takes too much memory or time for each image.</source>
        <translation>Elle demande trop de mémoire ou de temps par image.</translation>
    </message>
    <message>
        <source>It gives {} values; the network has to end with 10, one for each digit.</source>
        <translation>Elle donne {} valeurs ; le réseau doit finir par 10, une par chiffre.</translation>
    </message>
    <message>
        <source>It gives {}; the network has to end with 10 values, as Flatten and Dense give them.</source>
        <translation>Elle donne {} ; le réseau doit finir par 10 valeurs, comme en donnent Flatten et Dense.</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>normale tronquée</translation>
    </message>
    <message>
        <source>Glorot (uniform)</source>
        <translation>Glorot (uniforme)</translation>
    </message>
    <message>
        <source>He (normal)</source>
        <translation>He (normale)</translation>
    </message>
    <message>
        <source>LeCun (uniform)</source>
        <translation>LeCun (uniforme)</translation>
    </message>
    <message>
        <source>Pictures that cannot be read and are left out: {}, such as {}.</source>
        <translation>Images illisibles et laissées de côté : {}, par exemple {}.</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {}.</source>
        <translation>Les images ne peuvent pas être lues : {}.</translation>
    </message>
    <message>
        <source>Too many of the pictures are damaged.</source>
        <translation>Trop d’images sont endommagées.</translation>
    </message>
    <message>
        <source>Expected images of 2 to {} classes, such as 0 to 9; found {}: {}.</source>
        <translation>Des images de 2 à {} classes étaient attendues, par exemple 0 à 9&#xa0;; trouvées&#xa0;: {} ({}).</translation>
    </message>
    <message>
        <source>Type digits, blanks and new lines only, not “{}”.</source>
        <translation>Tapez seulement des chiffres, des espaces et des sauts de ligne, pas « {} ».</translation>
    </message>
    <message>
        <source>Rows on the page: {}; in the text: {}.</source>
        <translation>Rangées sur la page : {} ; dans le texte : {}.</translation>
    </message>
    <message>
        <source>Digits of row {} on the page: {}; in the text: {}.</source>
        <translation>Chiffres de la rangée {} sur la page : {} ; dans le texte : {}.</translation>
    </message>
    <message>
        <source>No digits stand out in this picture. Use one in which the strokes differ clearly from the background, or crop it to the digits.</source>
        <translation>Aucun chiffre ne ressort de cette image. Utilisez-en une où les traits se distinguent nettement du fond, ou recadrez-la sur les chiffres.</translation>
    </message>
    <message>
        <source>{} images train, {} validate and {} test.</source>
        <translation>{} images entraînent, {} valident et {} testent.</translation>
    </message>
    <message>
        <source>The images are used as they are: 28×28 pixels, ink bright on dark.</source>
        <translation>Les images sont prises telles quelles : 28×28 pixels, encre claire sur fond sombre.</translation>
    </message>
    <message>
        <source>No training images of: {}.</source>
        <translation>Aucune image d’entraînement de : {}.</translation>
    </message>
    <message>
        <source>Very few training images of: {}.</source>
        <translation>Très peu d’images d’entraînement de : {}.</translation>
    </message>
    <message>
        <source>The classes are very unequal: {} of {}, {} of {}.</source>
        <translation>Les classes sont très inégales : {} de {}, {} de {}.</translation>
    </message>
    <message>
        <source>Test images that are among the training images, too: {}.</source>
        <translation>Images de test présentes aussi parmi celles d’entraînement : {}.</translation>
    </message>
    <message>
        <source>No sheet was found: all four round marks in its corners have to be in the picture. Photograph the whole sheet from above, in even light.</source>
        <translation>Aucune feuille trouvée : les quatre repères ronds de ses coins doivent être sur l’image. Photographiez toute la feuille d’en haut, sous une lumière égale.</translation>
    </message>
    <message>
        <source>it answers otherwise than the network</source>
        <translation>il ne répond pas comme le réseau</translation>
    </message>
    <message>
        <source>Exported {}, and its images beside it as {}.</source>
        <translation>{} exporté, avec ses images à côté sous le nom {}.</translation>
    </message>
    <message>
        <source>Exported {}. The images of this training are not here; the file tells how to add them.</source>
        <translation>{} exporté. Les images de cet entraînement ne sont pas ici ; le fichier explique comment les ajouter.</translation>
    </message>
    <message>
        <source>Exported {}.</source>
        <translation>{} exporté.</translation>
    </message>
    <message>
        <source>Exported {}, which answers exactly as lenet-gui does.</source>
        <translation>{} exporté ; le fichier répond exactement comme lenet-gui.</translation>
    </message>
    <message>
        <source>Exported {}. Its probabilities are those of lenet-gui to {} decimal places.</source>
        <translation>{} exporté. Ses probabilités sont celles de lenet-gui à {} décimales près.</translation>
    </message>
    <message>
        <source>{} was not exported: {}.</source>
        <translation>{} n’a pas été exporté : {}.</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>il n’a pas pu être relu</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>For your own code: the same training in plain Keras, to read, run and change.</source>
        <translation>Pour votre propre code : le même entraînement en Keras seul, à lire, exécuter et modifier.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Notebook Jupyter</translation>
    </message>
    <message>
        <source>The same in cells, for Jupyter, Colab and VS Code.</source>
        <translation>Le même en cellules, pour Jupyter, Colab et VS Code.</translation>
    </message>
    <message>
        <source>For other programs, phones and browsers, without Keras; Netron shows its graph.</source>
        <translation>Pour d’autres programmes, les téléphones et les navigateurs, sans Keras ; Netron en montre le graphe.</translation>
    </message>
    <message>
        <source>For phones and small devices. TensorFlow writes it, which takes some seconds.</source>
        <translation>Pour les téléphones et les petits appareils. TensorFlow l’écrit, ce qui prend quelques secondes.</translation>
    </message>
    <message>
        <source>For Keras 3, compiled: to evaluate and to train on at once.</source>
        <translation>Pour Keras 3, compilé : prêt à être évalué et entraîné.</translation>
    </message>
    <message>
        <source>The older file of Keras, compiled, which more programs read.</source>
        <translation>L’ancien fichier de Keras, compilé, que plus de programmes lisent.</translation>
    </message>
    <message>
        <source>The weights alone, an array for each, to calculate with by hand.</source>
        <translation>Les poids seuls, un tableau pour chacun, pour calculer soi-même.</translation>
    </message>
    <message>
        <source>The weights alone, for PyTorch, JAX and others.</source>
        <translation>Les poids seuls, pour PyTorch, JAX et d’autres.</translation>
    </message>
    <message>
        <source>A step by hand is not possible through the layer {} ({}).</source>
        <translation>Un pas à la main n’est pas possible à travers la couche {} ({}).</translation>
    </message>
    <message>
        <source>{} answers with numbers that are not finite, so it cannot be used. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} répond par des nombres qui ne sont pas finis et ne peut donc pas être utilisé. Entraînez à nouveau le réseau avec un taux d’apprentissage plus petit et enregistrez-le avec model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>the network was not trained in lenet-gui, so there is no training to write down</source>
        <translation>le réseau n’a pas été entraîné dans lenet-gui, il n’y a donc pas d’entraînement à écrire</translation>
    </message>
    <message>
        <source>the network was adapted to a handwriting, which is no training from the start</source>
        <translation>le réseau a été adapté à une écriture, ce qui n’est pas un entraînement complet</translation>
    </message>
    <message>
        <source>Minus sign</source>
        <translation>Signe moins</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>Signe plus</translation>
    </message>
    <message>
        <source>Equals sign</source>
        <translation>Signe égal</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which is not installed here</source>
        <translation>il faut TensorFlow, qui n’est pas installé ici</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which cannot be imported here</source>
        <translation>il faut TensorFlow, qui ne peut pas être importé ici</translation>
    </message>
    <message>
        <source>TensorFlow Lite cannot calculate with all of its layers</source>
        <translation>TensorFlow Lite ne sait pas calculer avec toutes ses couches</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n graine</numerusform>
            <numerusform>%n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille de lot</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>dropout rate</source>
        <translation>taux de dropout</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>augmentation</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>moyenne des poids</translation>
    </message>
    <message>
        <source>With {}: every training diverged.</source>
        <translation>Avec {} : tous les entraînements ont divergé.</translation>
    </message>
    <message>
        <source>With {}: {} of the test images, the mean over {} seeds (95 % interval {} to {}).</source>
        <translation>Avec {} : {} des images de test, en moyenne sur {} graines (intervalle à 95 % : {} à {}).</translation>
    </message>
    <message>
        <source>With {}: {} of the test images with one seed (95 % interval {} to {}).</source>
        <translation>Avec {} : {} des images de test, avec une seule graine (intervalle à 95 % : {} à {}).</translation>
    </message>
    <message>
        <source>It reaches {} % of the validation images after {} epochs, in {}.</source>
        <translation>Il atteint {} % des images de validation après {} époques, en {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its trainings diverged.</source>
        <translation>
            <numerusform>%n de ses entraînements a divergé.</numerusform>
            <numerusform>%n de ses entraînements ont divergé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value beyond this one was tried; there may be a better one.</source>
        <translation>Aucune valeur au-delà de celle-ci n’a été essayée ; il en existe peut-être une meilleure.</translation>
    </message>
    <message>
        <source>{} and {} differ by {} percentage points with one seed, which does not tell what another seed would give.</source>
        <translation>{} et {} diffèrent de {} points de pourcentage avec une seule graine, ce qui ne dit pas ce qu’une autre donnerait.</translation>
    </message>
    <message>
        <source>{} and {} cannot be told apart with {} seeds: {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} et {} ne se distinguent pas avec {} graines : {} points de pourcentage (intervalle à 95 % de la différence appariée : {} à {}).</translation>
    </message>
    <message>
        <source>{} is better than {} by {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} est meilleur que {} de {} points de pourcentage (intervalle à 95 % de la différence appariée : {} à {}).</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended: {}.</source>
        <translation>{} entraînements sur {} sont terminés : {}.</translation>
    </message>
    <message>
        <source>The best is chosen by the accuracy on the validation images, where a diverged training counts as 0; the accuracies are those of the {} test images of {}, the losses those of the validation images.</source>
        <translation>Le meilleur est choisi d’après l’exactitude sur les images de validation, où un entraînement qui a divergé compte pour 0 ; les exactitudes sont celles des {} images de test de {}, les pertes celles des images de validation.</translation>
    </message>
    <message>
        <source>Times are of trainings side by side, each with its share of the cores.</source>
        <translation>Les durées sont celles d’entraînements côte à côte, chacun avec sa part des cœurs.</translation>
    </message>
    <message>
        <source>Intervals of means are Student’s over the seeds, and hold one at a time.</source>
        <translation>Les intervalles des moyennes sont ceux de Student sur les graines et valent chacun séparément.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; next time, they are tried again.</source>
        <translation>
            <numerusform>%n entraînement a échoué ; il sera retenté la prochaine fois.</numerusform>
            <numerusform>%n entraînements ont échoué ; ils seront retentés la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} pendant {}</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combinaison</numerusform>
            <numerusform>%n combinaisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>%n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, puis {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>graine {}</translation>
    </message>
    <message>
        <source>{} and {} {}, the best of {} values</source>
        <translation>{} et {} {}, la meilleure de {} valeurs</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} et {} {}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>{} (%n seed(s))</source>
        <translation>
            <numerusform>{} (%n graine)</numerusform>
            <numerusform>{} (%n graines)</numerusform>
        </translation>
    </message>
    <message>
        <source>No scheduler of Dask answers at {}: {}</source>
        <translation>Aucun planificateur Dask ne répond à {} : {}</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install training in the window, on Train.</source>
        <translation>Les comparaisons ont besoin de Dask, absent ici. Installez l’entraînement dans la fenêtre, sous Entraîner.</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install it: {} -m pip install distributed</source>
        <translation>Les comparaisons ont besoin de Dask, absent ici. Pour l’installer : {} -m pip install distributed</translation>
    </message>
    <message>
        <source>{} is no address of a scheduler; it looks like tcp://10.0.0.1:8786.</source>
        <translation>{} n’est pas l’adresse d’un planificateur ; elle ressemble à tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
        <source>The scheduler is gone. What has ended is kept; the next start goes on from there.</source>
        <translation>Le planificateur a disparu. Les entraînements terminés sont conservés ; le prochain démarrage reprendra de là.</translation>
    </message>
    <message>
        <source>The scheduler has no workers yet; the sweep begins when one joins.</source>
        <translation>Le planificateur n’a pas encore de workers ; la comparaison commencera dès qu’un arrivera.</translation>
    </message>
    <message>
        <source>A worker has no lenet-gui, or another version of it; install {} there.</source>
        <translation>Un worker n’a pas lenet-gui, ou une autre version ; installez-y {}.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {}: {}.</source>
        <translation>Rien ne peut être conservé dans {} : {}.</translation>
    </message>
    <message>
        <source>These are {} trainings; a sweep has {} at most.</source>
        <translation>Cela fait {} entraînements ; une comparaison en a au plus {}.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s comparison in ten epochs, with each optimizer at its best of nine learning rates</source>
        <translation>La comparaison du tutoriel en dix époques, chaque optimiseur avec le meilleur de neuf taux d’apprentissage</translation>
    </message>
    <message>
        <source>LeNet-5 with Adam, and dropout from 0 to 0.6</source>
        <translation>LeNet-5 avec Adam, et un dropout de 0 à 0,6</translation>
    </message>
    <message>
        <source>Gradient descent for ten epochs: batch sizes against learning rates</source>
        <translation>Descente de gradient pendant dix époques : tailles de lot et taux d’apprentissage</translation>
    </message>
    <message>
        <source>The worker on {} does not see the folder of runs, {}. Name one with --runs that all machines share.</source>
        <translation>Le worker sur {} ne voit pas le dossier des exécutions, {}. Indiquez avec --runs un dossier partagé par toutes les machines.</translation>
    </message>
    <message>
        <source>The worker on {} cannot train. {}</source>
        <translation>Le worker sur {} ne peut pas entraîner. {}</translation>
    </message>
    <message>
        <source>The worker on {} has {} {}, this machine {}. Trainings can be compared only where all versions are the same.</source>
        <translation>Le worker sur {} a {} {}, cette machine {}. On ne peut comparer des entraînements que si toutes les versions sont les mêmes.</translation>
    </message>
    <message>
        <source>The worker on {} cannot read the data: {}</source>
        <translation>Le worker sur {} ne peut pas lire les données : {}</translation>
    </message>
    <message>
        <source>The worker on {} has other images in {} than this machine.</source>
        <translation>Le worker sur {} a d’autres images dans {} que cette machine.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About lenet-gui</source>
        <translation>À propos de lenet-gui</translation>
    </message>
    <message>
        <source>Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the curves grow.</source>
        <translation>Dessinez un chiffre et regardez LeNet-5 le lire&#xa0;; entraînez-le vous-même sur MNIST pendant que les courbes montent.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licence MIT.</translation>
    </message>
    <message>
        <source>It uses: {}.</source>
        <translation>Il utilise&#xa0;: {}.</translation>
    </message>
    <message>
        <source>All licences in full: {}</source>
        <translation>Toutes les licences en entier&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>guessing: 10 %</source>
        <translation>au hasard&#xa0;: 10&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ActivationsView</name>
    <message>
        <source>no drawing</source>
        <translation>aucun dessin</translation>
    </message>
    <message>
        <source>{}: {} of {} above zero</source>
        <translation>{}&#xa0;: {} sur {} au-dessus de zéro</translation>
    </message>
    <message>
        <source>answer: {} with {}</source>
        <translation>réponse&#xa0;: {} avec {}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} unités</translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message>
        <source>No change: every variant that learned your digits lost more than {} points on other people’s. More examples of each digit may help.</source>
        <translation>Aucun changement&#xa0;: toutes les variantes qui ont appris vos chiffres ont perdu plus de {} points sur ceux des autres. Davantage d’exemples de chaque chiffre peuvent aider.</translation>
    </message>
    <message>
        <source>The adapted network is now the current one.</source>
        <translation>Le réseau adapté est maintenant le réseau courant.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Il est conservé sous le nom {}.</translation>
    </message>
    <message>
        <source>Two of each digit are a good start.</source>
        <translation>Deux exemples de chaque chiffre sont un bon début.</translation>
    </message>
    <message>
        <source>Missing among your digits: {}. Those are read much as before.</source>
        <translation>Absents de vos chiffres&#xa0;: {}. Ceux-là sont lus à peu près comme avant.</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>{} (test images)</source>
        <translation>{} (images de test)</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Your handwriting</source>
        <translation>Votre écriture</translation>
    </message>
    <message>
        <source>A copy of the current network learns your digits for a few seconds, mixed with other people’s. It then becomes the current network and is kept as a run in Train.</source>
        <translation>Une copie du réseau courant apprend vos chiffres pendant quelques secondes, mêlés à ceux d’autres personnes. Elle devient ensuite le réseau courant et est conservée comme essai dans Entraîner.</translation>
    </message>
    <message>
        <source>Read correctly before and after adapting</source>
        <translation>Lus correctement avant et après l’adaptation</translation>
    </message>
    <message>
        <source>Progress of adapting</source>
        <translation>Progression de l’adaptation</translation>
    </message>
    <message>
        <source>&amp;Adapt to my handwriting</source>
        <translation>Adap&amp;ter à mon écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop without changing the network</source>
        <translation>Arrêter sans modifier le réseau</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>Ouvrez d’abord un réseau.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Ce réseau ne lit pas de chiffres. Choisissez-en un qui en lit.</translation>
    </message>
    <message>
        <source>Label at least one drawing first.</source>
        <translation>Étiquetez d’abord au moins un dessin.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to learn from.</source>
        <translation>
            <numerusform>%n chiffre pour apprendre.</numerusform>
            <numerusform>%n chiffres pour apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label a drawing first (Draw, keys 0 to 9).</source>
        <translation>Étiquetez d’abord un dessin (Dessiner, touches 0 à 9).</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Learning your handwriting…</source>
        <translation>Apprentissage de votre écriture…</translation>
    </message>
    <message>
        <source>Cancelled. The network was not changed.</source>
        <translation>Annulé. Le réseau n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>AdaptationWorker</name>
    <message>
        <source>Reading other people’s digits…</source>
        <translation>Lecture des chiffres d’autres personnes…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Démarrage de TensorFlow…</translation>
    </message>
</context>
<context>
    <name>AllRuns</name>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} Le dossier {} a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{}, epoch {}</source>
        <translation>{}, époque {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Réseau de {} ouvert</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilité de chaque chiffre</translation>
    </message>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Probabilité de chaque chiffre (softmax)</translation>
    </message>
    <message>
        <source>Not what you meant? Click the right digit; the network can learn from it.</source>
        <translation>Ce n’est pas ça&#xa0;? Cliquez sur le bon chiffre&#xa0;; le réseau pourra l’apprendre.</translation>
    </message>
    <message>
        <source>The bar at the top names the network that reads. Make your own in Train.</source>
        <translation>La barre du haut nomme le réseau qui lit. Créez le vôtre dans Entraîner.</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparer des réseaux</translation>
    </message>
    <message>
        <source>Let several networks, including your runs, read the drawing side by side</source>
        <translation>Faire lire le dessin à plusieurs réseaux côte à côte, dont vos essais</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Rien de dessiné</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Chiffre {} sur {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} ou {}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Pas un chiffre</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Probablement {} ou {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} pour {}</translation>
    </message>
    <message>
        <source>{} that this is {}</source>
        <translation>{} pour {}</translation>
    </message>
    <message>
        <source>Judged by its shape</source>
        <translation>Jugé d’après sa forme</translation>
    </message>
    <message>
        <source>Most likely {} ({})</source>
        <translation>Le plus probable&#xa0;: {} ({})</translation>
    </message>
    <message>
        <source>an {}</source>
        <translation>un {}</translation>
    </message>
    <message>
        <source>a {}</source>
        <translation>un {}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>Un entraînement est en cours&#xa0;; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>A network is being adapted; wait, or cancel it in My digits.</source>
        <translation>Un réseau est en cours d’adaptation&#xa0;; attendez, ou annulez-la dans Mes chiffres.</translation>
    </message>
    <message>
        <source>Stop the training to open another network.</source>
        <translation>Arrêtez l’entraînement pour ouvrir un autre réseau.</translation>
    </message>
    <message>
        <source>A training is running; stop it to open another network.</source>
        <translation>Un entraînement est en cours&#xa0;; arrêtez-le pour ouvrir un autre réseau.</translation>
    </message>
    <message>
        <source>Choose a folder with labelled images</source>
        <translation>Choisir un dossier d’images étiquetées</translation>
    </message>
    <message>
        <source>Choose a file with labelled images</source>
        <translation>Choisir un fichier d’images étiquetées</translation>
    </message>
    <message>
        <source>Images and labels ({})</source>
        <translation>Images et étiquettes ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} n’a pas été écrit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>Exporté&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>See also: {terms}</source>
        <translation>Voir aussi&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Further reading: {source}</source>
        <translation>Pour aller plus loin&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Picture of: {term}</source>
        <translation>Illustration&#xa0;: {term}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBars</name>
    <message>
        <source>{title}: {before} before, {after} after</source>
        <translation>{title}&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Build a network</source>
        <translation>Construire un réseau</translation>
    </message>
    <message>
        <source>The side of the image that the network sees</source>
        <translation>Côté de l’image que voit le réseau</translation>
    </message>
    <message>
        <source>How the pixels of the image are scaled</source>
        <translation>L’échelle des pixels de l’image</translation>
    </message>
    <message>
        <source>&amp;Use in training</source>
        <translation>&amp;Utiliser pour l’entraînement</translation>
    </message>
    <message>
        <source>Train this network next</source>
        <translation>Entraîner ensuite ce réseau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Supprimer la couche</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>Put another network on the bench</source>
        <translation>Prendre un autre réseau comme point de départ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation>Pi&amp;xels</translation>
    </message>
    <message>
        <source>&amp;Add a layer</source>
        <translation>&amp;Ajouter une couche</translation>
    </message>
    <message>
        <source>Put a layer behind the chosen one</source>
        <translation>Placer une couche après celle choisie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close; the bench keeps this network</source>
        <translation>Fermer ; le réseau reste ici</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Descriptions de réseaux (*.toml)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Add a layer, or choose one, to see its settings here.</source>
        <translation>Ajoutez une couche ou choisissez-en une pour voir ici ses réglages.</translation>
    </message>
    <message>
        <source>{} weights in {} layers. It can be trained.</source>
        <translation>{} poids dans {} couches. Il peut être entraîné.</translation>
    </message>
    <message>
        <source>It replaces the one of this name.</source>
        <translation>Il remplace celui du même nom.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Times larger</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Ordre des axes</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Premiers poids</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>Leur écart type</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Taux de dropout</translation>
    </message>
    <message>
        <source>With biases</source>
        <translation>Avec biais</translation>
    </message>
    <message>
        <source>Kernels for each map</source>
        <translation>Noyaux par carte</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Keep maps of one pixel</source>
        <translation>Garder des cartes d’un pixel</translation>
    </message>
    <message>
        <source>Momentum of the statistics</source>
        <translation>Inertie des statistiques</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Learn an offset</source>
        <translation>Apprendre un décalage</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>Pente sous zéro</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Entièrement connectée</translation>
    </message>
    <message>
        <source>Against overfitting, and scaling</source>
        <translation>Contre le surapprentissage, échelle</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} poids</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>agrandie</translation>
    </message>
</context>
<context>
    <name>BestTable</name>
    <message>
        <source>Each at its best</source>
        <translation>Chacun à son meilleur</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Meilleure valeur</translation>
    </message>
    <message>
        <source>The value with the best validation accuracy</source>
        <translation>La valeur à la meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The mean accuracy on the test images</source>
        <translation>L’exactitude moyenne sur les images de test</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean</source>
        <translation>Intervalle de confiance à 95 % de la moyenne</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>The mean loss on the validation images</source>
        <translation>La perte moyenne sur les images de validation</translation>
    </message>
    <message>
        <source>99 % after</source>
        <translation>99 % après</translation>
    </message>
    <message>
        <source>Epochs and time to 99 % of the validation images</source>
        <translation>Époques et durée jusqu’à 99 % des images de validation</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>The trainings that have ended</source>
        <translation>Les entraînements terminés</translation>
    </message>
    <message>
        <source>{}, {} diverged</source>
        <translation>{}, dont {} divergents</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} epochs, {}</source>
        <translation>{} époques, {}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Looking for runs…</source>
        <translation>Recherche des essais…</translation>
    </message>
    <message>
        <source>trained at {}</source>
        <translation>entraîné à {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>à l’entraînement</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>adapted from {}</source>
        <translation>adapté à partir de {}</translation>
    </message>
</context>
<context>
    <name>ClassSheet</name>
    <message>
        <source>Classes of the data</source>
        <translation>Classes des données</translation>
    </message>
    <message>
        <source>{}: {} for training, {} for test</source>
        <translation>{} : {} pour l’entraînement, {} pour le test</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Probability of each digit, by each network</source>
        <translation>Probabilité de chaque chiffre, selon chaque réseau</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose up to {} networks, including your runs</source>
        <translation>Choisir jusqu’à {} réseaux, dont vos essais</translation>
    </message>
</context>
<context>
    <name>ComparedBars</name>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Probabilité de chaque chiffre (softmax)</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>Aucun dessin</translation>
    </message>
    <message>
        <source>Choose networks below.</source>
        <translation>Choisissez des réseaux ci-dessous.</translation>
    </message>
</context>
<context>
    <name>ComparedNetworks</name>
    <message>
        <source>Compare with a network</source>
        <translation>Comparer à un réseau</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The difference between {} and {} is not significant ({}, McNemar&apos;s exact test).</source>
        <translation>La différence entre {} et {} n’est pas significative ({}, test exact de McNemar).</translation>
    </message>
    <message>
        <source>{} is significantly better than {} ({}, McNemar&apos;s exact test).</source>
        <translation>{} est significativement meilleur que {} ({}, test exact de McNemar).</translation>
    </message>
    <message>
        <source>No image is read correctly by one of the networks alone.</source>
        <translation>Aucune image n’est lue correctement par un seul des réseaux.</translation>
    </message>
    <message>
        <source>Only the {} images that exactly one network reads correctly count. If both were equally good, a split at least as uneven as {} to {} would have the probability {}.</source>
        <translation>Seules comptent les {} images qu’un réseau et un seul lit correctement. Si les deux se valaient, un partage au moins aussi inégal que {} contre {} aurait la probabilité {}.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>Starting the processes that train…</source>
        <translation>Démarrage des processus d’entraînement…</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Erreur inattendue : {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused; trainings under way end their epoch first.</source>
        <translation>En pause ; les entraînements en cours terminent d’abord leur époque.</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended, {} left</source>
        <translation>{} entraînements sur {} terminés, encore {}</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended</source>
        <translation>{} entraînements sur {} terminés</translation>
    </message>
    <message>
        <source>The comparison could not be started: {}.</source>
        <translation>La comparaison n’a pas pu démarrer : {}.</translation>
    </message>
    <message>
        <source>The process of the comparison ended unexpectedly.</source>
        <translation>Le processus de la comparaison s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>Stopped before a training had ended. Start again to go on.</source>
        <translation>Arrêté avant la fin d’un entraînement. Relancez pour continuer.</translation>
    </message>
    <message>
        <source>The comparison is complete: {} trainings.</source>
        <translation>La comparaison est complète : {} entraînements.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; start again to go on.</source>
        <translation>Arrêté après {} entraînements sur {}. Ils sont conservés ; relancez pour continuer.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Both correct</source>
        <translation>Les deux corrects</translation>
    </message>
    <message>
        <source>Only the first correct</source>
        <translation>Seul le premier correct</translation>
    </message>
    <message>
        <source>Only the second correct</source>
        <translation>Seul le second correct</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Les deux faux</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>Afficher ces images</translation>
    </message>
    <message>
        <source>Only {} correct</source>
        <translation>Seul {} correct</translation>
    </message>
    <message>
        <source>{} correct</source>
        <translation>{} correct</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} faux</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the digits read</source>
        <translation>Matrice de confusion&#xa0;: en lignes les vrais chiffres, en colonnes les chiffres lus</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Cliquez sur une case pour voir ses images</translation>
    </message>
    <message>
        <source>True digit</source>
        <translation>Vrai chiffre</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Accuracy: {} of {} images were read correctly</source>
        <translation>Exactitude&#xa0;: {} des {} images ont été lues correctement</translation>
    </message>
    <message>
        <source>Recall of {}: {} of its {} images were read correctly</source>
        <translation>Rappel du {}&#xa0;: {} de ses {} images ont été lues correctement</translation>
    </message>
    <message>
        <source>Precision of {}: {} of the {} images read as {} are correct</source>
        <translation>Précision du {}&#xa0;: {} des {} images lues comme {} sont correctes</translation>
    </message>
    <message>
        <source>1 image of {} read correctly</source>
        <translation>1 image de {} lue correctement</translation>
    </message>
    <message>
        <source>{} images of {} read correctly</source>
        <translation>{} images de {} lues correctement</translation>
    </message>
    <message>
        <source>1 image of {} read as {}</source>
        <translation>1 image de {} lue comme {}</translation>
    </message>
    <message>
        <source>{} images of {} read as {}</source>
        <translation>{} images de {} lues comme {}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall: the share of this digit&apos;s images that were read correctly</source>
        <translation>Rappel&#xa0;: la part des images de ce chiffre qui ont été lues correctement</translation>
    </message>
    <message>
        <source>Precision: the share of images read as this digit that are it</source>
        <translation>Précision&#xa0;: la part des images lues comme ce chiffre qui le sont vraiment</translation>
    </message>
    <message>
        <source>read as {}</source>
        <translation>lu comme {}</translation>
    </message>
    <message>
        <source>true: {}</source>
        <translation>vrai : {}</translation>
    </message>
    <message>
        <source>true digit {}</source>
        <translation>vrai chiffre {}</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>the copy answers {} with {}</source>
        <translation>la copie répond {} avec {}</translation>
    </message>
    <message>
        <source>the network itself {} with {}</source>
        <translation>le réseau lui-même {} avec {}</translation>
    </message>
</context>
<context>
    <name>CurrentNetwork</name>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modèles Keras (*.keras)</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Réseau de {} ouvert</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Networks of Keras (*.keras *.h5 *.hdf5)</source>
        <translation>Réseaux de Keras (*.keras *.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Save all networks in a folder</source>
        <translation>Enregistrer tous les réseaux dans un dossier</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>{} ouvert</translation>
    </message>
    <message>
        <source>Opened {}. {}</source>
        <translation>{} ouvert. {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} enregistré</translation>
    </message>
</context>
<context>
    <name>CurrentNetworkButton</name>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>Open or train one</source>
        <translation>Ouvrez ou entraînez-en un</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} poids</translation>
    </message>
    <message>
        <source>A network in training cannot be replaced; stop the training first</source>
        <translation>Un réseau à l’entraînement ne peut pas être remplacé&#xa0;; arrêtez d’abord l’entraînement</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>Ouvrir un autre réseau</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>The dashed curve is {}.</source>
        <translation>La courbe en tirets est {}.</translation>
    </message>
    <message>
        <source>Curves as a table (*.csv)</source>
        <translation>Courbes sous forme de tableau (*.csv)</translation>
    </message>
    <message>
        <source>Plots as a picture (*.png)</source>
        <translation>Graphiques en image (*.png)</translation>
    </message>
    <message>
        <source>Plots as a vector graphic (*.svg)</source>
        <translation>Graphiques en image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Export the shown runs</source>
        <translation>Exporter les essais affichés</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>The next training uses {}</source>
        <translation>Le prochain entraînement utilise {}</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Training data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose a folder with pictures by class, or with files of images and labels</source>
        <translation>Choisir un dossier d’images par classe, ou de fichiers d’images et d’étiquettes</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a csv, npz, npy, idx, zip or tar file</source>
        <translation>Choisir un fichier csv, npz, npy, idx, zip ou tar</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>&amp;Utiliser ces données</translation>
    </message>
    <message>
        <source>Train on these data next</source>
        <translation>S’entraîner ensuite sur ces données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the data as they were chosen</source>
        <translation>Garder les données choisies auparavant</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>The data cannot be read: {}</source>
        <translation>Les données ne peuvent pas être lues : {}</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>{} ({} MB to download)</source>
        <translation>{} ({} Mo à télécharger)</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>DeleteRuns</name>
    <message>
        <source>delete {}</source>
        <translation>la suppression de {}</translation>
    </message>
    <message>
        <source>delete {} runs</source>
        <translation>la suppression de {} essais</translation>
    </message>
</context>
<context>
    <name>DeltasView</name>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Output of each layer</source>
        <translation>Sortie de chaque couche</translation>
    </message>
    <message>
        <source>Output of each layer, of the run beside</source>
        <translation>Sortie de chaque couche, de l’essai à côté</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unexpected error ({}). You can keep working.</source>
        <translation>Erreur inattendue ({}). Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Please include the details and the log, {}, when you report this at {}.</source>
        <translation>Joignez les détails et le journal, {}, en signalant cette erreur à l’adresse {}.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>Arrêter l’entraînement et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep Training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>{} networks are not saved.</source>
        <translation>{} réseaux ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>{network} (stays available as {run})</source>
        <translation>{network} (reste disponible comme {run})</translation>
    </message>
    <message>
        <source>{network} (will be lost)</source>
        <translation>{network} (sera perdu)</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>Save All saves them all in a folder of your choice.</source>
        <translation>«&#xa0;Tout enregistrer&#xa0;» les enregistre tous dans un dossier de votre choix.</translation>
    </message>
    <message>
        <source>The network “{}” is not saved.</source>
        <translation>Le réseau «&#xa0;{}&#xa0;» n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It will be lost.</source>
        <translation>Il sera perdu.</translation>
    </message>
    <message>
        <source>It stays available as {}, among the runs in Train.</source>
        <translation>Il reste disponible comme {}, parmi les essais dans Entraîner.</translation>
    </message>
    <message>
        <source>{} already exists. Replace it?</source>
        <translation>{} existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded.</source>
        <translation>Les chiffres intégrés sont générés&#xa0;; rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Use Built-in Digits</source>
        <translation>Utiliser les chiffres intégrés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DigitGallery</name>
    <message>
        <source>Images, with the true digit and the digit read</source>
        <translation>Images, avec le vrai chiffre et le chiffre lu</translation>
    </message>
    <message>
        <source>Click an image, or press Enter, to put it on the canvas</source>
        <translation>Cliquez sur une image, ou appuyez sur Entrée, pour la mettre dans la zone de dessin</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} lu comme {}</translation>
    </message>
</context>
<context>
    <name>DigitModel</name>
    <message>
        <source>the network reads it as {}</source>
        <translation>le réseau le lit comme {}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>écrit le {}</translation>
    </message>
</context>
<context>
    <name>DigitPanel</name>
    <message>
        <source>Network input</source>
        <translation>Entrée du réseau</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets</source>
        <translation>Les 28×28 pixels que le réseau reçoit</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilité de chaque chiffre</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Faux&#xa0;? C’est un…</translation>
    </message>
    <message>
        <source>Leave this out of the text</source>
        <translation>Laisser ceci hors du texte</translation>
    </message>
    <message>
        <source>No &amp;digit</source>
        <translation>&amp;Pas un chiffre</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>C’est {}</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Chiffre {} sur {}</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Laissé hors du texte</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Vérifié par vous</translation>
    </message>
    <message>
        <source>Not a digit that the network knows</source>
        <translation>Pas un chiffre que le réseau connaît</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Probablement {} ou {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Canvas to draw a digit on</source>
        <translation>Zone où dessiner un chiffre</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Dessiner avec le bouton gauche, gommer avec le droit</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. The network reads as you draw.</source>
        <translation>Dessinez à la souris, au doigt ou au stylet. Le réseau lit pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>&amp;Clear drawing</source>
        <translation>&amp;Effacer le dessin</translation>
    </message>
    <message>
        <source>&amp;Example digit</source>
        <translation>Chiffre d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Example image</source>
        <translation>Image d’e&amp;xemple</translation>
    </message>
    <message>
        <source>There is no image of this network’s classes here: open a picture of one</source>
        <translation>Il n’y a ici aucune image des classes de ce réseau&#xa0;: ouvrez-en une</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Example from the test images of {source}, labelled {name}</source>
        <translation>Exemple tiré des images de test de {source}, étiqueté {name}</translation>
    </message>
    <message>
        <source>Example from the built-in digits, labelled {name}</source>
        <translation>Exemple tiré des chiffres intégrés, étiqueté {name}</translation>
    </message>
    <message>
        <source>C&amp;opy drawing</source>
        <translation>&amp;Copier le dessin</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>C&amp;oller une image</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Ouvrir comme pa&amp;ge…</translation>
    </message>
    <message>
        <source>Drawing copied</source>
        <translation>Dessin copié</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>le dessin</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>l’effacement complet</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>le coup de gomme</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>le trait</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
</context>
<context>
    <name>DrawingReading</name>
    <message>
        <source>Probability of each digit, read now</source>
        <translation>Probabilité de chaque chiffre, lue en ce moment</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Draw a digit, and see it read while the network learns</source>
        <translation>Dessiner un chiffre et le voir lu pendant que le réseau apprend</translation>
    </message>
    <message>
        <source>read now: {}</source>
        <translation>lu en ce moment&#xa0;: {}</translation>
    </message>
    <message>
        <source>not a digit by its shape</source>
        <translation>pas un chiffre d’après sa forme</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>D&amp;essiner un chiffre</translation>
    </message>
    <message>
        <source>Go to the canvas in Draw</source>
        <translation>Aller à la zone de dessin dans Dessiner</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Imprimer une feuille…</translation>
    </message>
    <message>
        <source>Save a sheet with boxes for a hundred digits as PDF, to print it</source>
        <translation>Enregistrer en PDF une feuille de cent cases à imprimer</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Lire une feuille…</translation>
    </message>
    <message>
        <source>Add the digits of a sheet from its photograph or scan</source>
        <translation>Ajouter les chiffres d’une feuille à partir de sa photo ou de son scan</translation>
    </message>
    <message>
        <source>1.  Draw a digit in Draw.
2.  Press its key, 0 to 9: the drawing is stored here with this label.
3.  With two of each digit, adapt the network to your handwriting.

Quicker on paper: print a sheet, write a hundred digits into its boxes, photograph it, and read the picture here.</source>
        <translation>1.  Dessinez un chiffre dans Dessiner.
2.  Appuyez sur sa touche, 0 à 9&#xa0;: le dessin est conservé ici avec cette étiquette.
3.  Avec deux exemples de chaque chiffre, adaptez le réseau à votre écriture.

Plus vite sur papier&#xa0;: imprimez une feuille, écrivez cent chiffres dans ses cases, photographiez-la et lisez la photo ici.</translation>
    </message>
    <message>
        <source>No digits match this filter</source>
        <translation>Aucun chiffre ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Teach it your handwriting</source>
        <translation>Apprenez-lui votre écriture</translation>
    </message>
    <message>
        <source>Train a network of your own</source>
        <translation>Entraînez votre propre réseau</translation>
    </message>
    <message>
        <source>1.  Choose a preset at the left: “99 % in seconds” is a good start.</source>
        <translation>1.  Choisissez un préréglage à gauche&#xa0;: «&#xa0;99&#xa0;% en quelques secondes&#xa0;» est un bon début.</translation>
    </message>
    <message>
        <source>2.  Press Train. The curves begin at 10 %, as if guessing, and rise.</source>
        <translation>2.  Cliquez sur Entraîner. Les courbes partent de 10&#xa0;%, comme au hasard, et montent.</translation>
    </message>
    <message>
        <source>3.  Draw meanwhile, and see your digit read better and better.</source>
        <translation>3.  Dessinez pendant ce temps, et voyez votre chiffre lu de mieux en mieux.</translation>
    </message>
</context>
<context>
    <name>EpochPanel</name>
    <message>
        <source>Epoch of the run</source>
        <translation>Époque de l’essai</translation>
    </message>
    <message>
        <source>Show the answer after each epoch, starting with the untrained network</source>
        <translation>Afficher la réponse après chaque époque, à partir du réseau non entraîné</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>Re&amp;jouer</translation>
    </message>
    <message>
        <source>Probability of each digit in that epoch</source>
        <translation>Probabilité de chaque chiffre à cette époque</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Utiliser ce réseau</translation>
    </message>
    <message>
        <source>Use this epoch&apos;s network in Draw</source>
        <translation>Utiliser le réseau de cette époque dans Dessiner</translation>
    </message>
    <message>
        <source>Choose a run below to replay its epochs.</source>
        <translation>Choisissez un essai ci-dessous pour rejouer ses époques.</translation>
    </message>
    <message>
        <source>Draw a digit, then move the slider.</source>
        <translation>Dessinez un chiffre, puis déplacez le curseur.</translation>
    </message>
    <message>
        <source>Reading its network…</source>
        <translation>Lecture de son réseau…</translation>
    </message>
    <message>
        <source>Your drawing: most likely {} ({})</source>
        <translation>Votre dessin&#xa0;: le plus probable est {} ({})</translation>
    </message>
    <message>
        <source>Your drawing: not a digit by its shape; the network says {} ({})</source>
        <translation>Votre dessin&#xa0;: pas un chiffre d’après sa forme&#xa0;; le réseau dit {} ({})</translation>
    </message>
    <message>
        <source>{}, untrained: its first epoch is not over</source>
        <translation>{}, non entraîné&#xa0;: sa première époque n’est pas finie</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: untrained</source>
        <translation>{}, époque 0 sur {}&#xa0;: non entraîné</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: before the training</source>
        <translation>{}, époque 0 sur {}&#xa0;: avant l’entraînement</translation>
    </message>
    <message>
        <source>{}, epoch {} of {}: validation {}</source>
        <translation>{}, époque {} sur {}&#xa0;: validation {}</translation>
    </message>
    <message>
        <source>{}, epoch {} of {} (best): validation {}</source>
        <translation>{}, époque {} sur {} (la meilleure)&#xa0;: validation {}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>The images to read</source>
        <translation>Les images à lire</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Donnée&amp;s</translation>
    </message>
    <message>
        <source>Test images: never seen in a training. Validation images: used to watch one</source>
        <translation>Images de test&#xa0;: jamais vues à l’entraînement. Images de validation&#xa0;: servent à suivre un entraînement</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>Another network that reads the same images</source>
        <translation>Un autre réseau qui lit les mêmes images</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>Co&amp;mparer à</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>You have not labelled any digits yet. Draw one, and press the key of the digit that it is, 0 to 9.</source>
        <translation>Vous n’avez encore étiqueté aucun chiffre. Dessinez-en un, puis appuyez sur la touche du chiffre qu’il représente, 0 à 9.</translation>
    </message>
    <message>
        <source>The evaluation ended with an error: {}</source>
        <translation>L’évaluation s’est terminée par une erreur&#xa0;: {}</translation>
    </message>
    <message>
        <source>{title} is missing on this computer, or incomplete. Download it ({size} MB), or choose other images under Data.</source>
        <translation>{title} est absent de cet ordinateur, ou incomplet. Téléchargez-le ({size}&#xa0;Mo), ou choisissez d’autres images sous Données.</translation>
    </message>
    <message>
        <source>Dow&amp;nload {}</source>
        <translation>&amp;Télécharger {}</translation>
    </message>
    <message>
        <source>Download {title} ({size} MB) and evaluate</source>
        <translation>Télécharger {title} ({size}&#xa0;Mo) et évaluer</translation>
    </message>
    <message>
        <source>No network is open. Open one, or train one.</source>
        <translation>Aucun réseau n’est ouvert. Ouvrez-en un, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>A training is running. Evaluate the network as it is now?</source>
        <translation>Un entraînement est en cours. Évaluer le réseau tel qu’il est maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The network has changed since.</source>
        <translation>Le réseau a changé depuis.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>L’évaluation a été annulée.</translation>
    </message>
</context>
<context>
    <name>EvaluationPlaceholder</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Read the images with the current network</source>
        <translation>Lire les images avec le réseau courant</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded</source>
        <translation>Les chiffres intégrés sont générés&#xa0;; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>Use &amp;built-in digits</source>
        <translation>Chiffres inté&amp;grés</translation>
    </message>
    <message>
        <source>Go to the canvas; there, keys 0 to 9 label a drawing</source>
        <translation>Aller à la zone de dessin&#xa0;; là, les touches 0 à 9 étiquettent un dessin</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>D&amp;essiner un chiffre</translation>
    </message>
    <message>
        <source>Choose one of all networks</source>
        <translation>Choisir parmi tous les réseaux</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>&amp;Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Stop the evaluation</source>
        <translation>Arrêter l’évaluation</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>EvaluationResults</name>
    <message>
        <source>E&amp;valuate again</source>
        <translation>Rée&amp;valuer</translation>
    </message>
    <message>
        <source>Read the images with the network as it is now</source>
        <translation>Lire les images avec le réseau tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>How we &amp;know</source>
        <translation>Comment on le sa&amp;it</translation>
    </message>
    <message>
        <source>Show the table of the test in place of the matrix</source>
        <translation>Afficher le tableau du test à la place de la matrice</translation>
    </message>
    <message>
        <source>This network was not trained on these classes.</source>
        <translation>Ce réseau n’a pas été entraîné sur ces classes.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>Test exact de McNemar</translation>
    </message>
    <message>
        <source>&amp;All mistakes</source>
        <translation>Toutes les err&amp;eurs</translation>
    </message>
    <message>
        <source>Show all mistakes again, the most confident first</source>
        <translation>Afficher à nouveau toutes les erreurs, les plus assurées d’abord</translation>
    </message>
    <message>
        <source>True → read, most confident first</source>
        <translation>Vrai → lu, les plus assurées d’abord</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Toutes les erreurs</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>{} misread</source>
        <translation>{} mal lu</translation>
    </message>
    <message>
        <source>Wrongly read as {}</source>
        <translation>Lu à tort comme {}</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} lu comme {}</translation>
    </message>
    <message>
        <source>{} read correctly</source>
        <translation>{} lu correctement</translation>
    </message>
    <message>
        <source>No {} was read as {}.</source>
        <translation>Aucun {} n’a été lu comme {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Evaluator</name>
    <message>
        <source>{} of {} images</source>
        <translation>{} sur {} images</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Lecture des images…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import digits</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</source>
        <translation>Chiffres (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading digits…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>{} Nothing was imported.</source>
        <translation>{} Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>import %n digit(s)</source>
        <translation>
            <numerusform>l’importation de %n chiffre</numerusform>
            <numerusform>l’importation de %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n digit(s)</source>
        <translation>
            <numerusform>%n chiffre importé</numerusform>
            <numerusform>%n chiffres importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n digit(s) to {}</source>
        <translation>
            <numerusform>%n chiffre exporté vers {}</numerusform>
            <numerusform>%n chiffres exportés vers {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation>Exporter des chiffres</translation>
    </message>
    <message>
        <source>JSON lines, with strokes (*.jsonl)</source>
        <translation>Lignes JSON, avec les traits (*.jsonl)</translation>
    </message>
    <message>
        <source>A pair of idx files, images and labels (*-images-idx3-ubyte)</source>
        <translation>Une paire de fichiers idx, images et étiquettes (*-images-idx3-ubyte)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the network</source>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose the file, and write it</source>
        <translation>Choisir le fichier et l’écrire</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>Exportation de {}…</translation>
    </message>
</context>
<context>
    <name>FavouritePatches</name>
    <message>
        <source>Looking for patches…</source>
        <translation>Recherche d’extraits…</translation>
    </message>
    <message>
        <source>Excites this map most</source>
        <translation>Excite le plus cette carte</translation>
    </message>
    <message>
        <source>Parts of {} test images to which this map answers most</source>
        <translation>Parties de {} images de test auxquelles cette carte répond le plus</translation>
    </message>
    <message>
        <source>The part of a test image that makes a value of {}</source>
        <translation>La partie d’une image de test qui donne une valeur de {}</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>The run whose epochs are shown</source>
        <translation>L’essai dont on montre les époques</translation>
    </message>
    <message>
        <source>Play the epochs, or stop</source>
        <translation>Lire les époques, ou arrêter</translation>
    </message>
    <message>
        <source>Play the epochs</source>
        <translation>Lire les époques</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>An epoch of the run, from the untrained network on (arrows, Home, End)</source>
        <translation>Une époque de l’essai, à partir du réseau non entraîné (flèches, Début, Fin)</translation>
    </message>
    <message>
        <source>T&amp;rain a network</source>
        <translation>E&amp;ntraîner un réseau</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à Entraîner</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Essa&amp;i</translation>
    </message>
    <message>
        <source>validation {} and {}</source>
        <translation>validation {} et {}</translation>
    </message>
    <message>
        <source>Each training is kept epoch by epoch, to be played here.</source>
        <translation>Chaque entraînement est conservé époque par époque et peut être lu ici.</translation>
    </message>
    <message>
        <source>Another run, such as with another optimizer, at the same epoch</source>
        <translation>Un autre essai, par exemple avec un autre optimiseur, à la même époque</translation>
    </message>
    <message>
        <source>Validation accuracy after each epoch; dashed: the run beside it</source>
        <translation>Exactitude de validation après chaque époque&#xa0;; en tirets&#xa0;: l’essai à côté</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>No epoch can be read.</source>
        <translation>Aucune époque ne peut être lue.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Lecture des époques…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Époque {} sur {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>à l’entraînement</translation>
    </message>
    <message>
        <source>before the training</source>
        <translation>avant l’entraînement</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>non entraîné</translation>
    </message>
    <message>
        <source>epoch {} is being read…</source>
        <translation>lecture de l’époque {}…</translation>
    </message>
    <message>
        <source>epoch {}: {}</source>
        <translation>époque {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>epoch {}, its last: {}</source>
        <translation>époque {}, la dernière&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} gives each weight a step of its own size; gradient descent steps only as far as the gradient is steep.</source>
        <translation>{} donne à chaque poids son propre pas&#xa0;; la descente de gradient n’avance qu’autant que le gradient est fort.</translation>
    </message>
    <message>
        <source>So far the weights have changed by {} with {}, by {} with gradient descent.</source>
        <translation>Poids changés de {} avec {}, de {} avec la descente de gradient.</translation>
    </message>
    <message>
        <source>So far the weights of {} have changed by {}, those of {} by {}.</source>
        <translation>Jusqu’ici, les poids de {} ont changé de {}, ceux de {} de {}.</translation>
    </message>
    <message>
        <source>They are networks of different kinds.</source>
        <translation>Ce sont des réseaux de types différents.</translation>
    </message>
    <message>
        <source>Both begin with the same weights.</source>
        <translation>Les deux commencent avec les mêmes poids.</translation>
    </message>
    <message>
        <source>They begin with different weights.</source>
        <translation>Ils commencent avec des poids différents.</translation>
    </message>
    <message>
        <source>validation {}</source>
        <translation>validation {}</translation>
    </message>
</context>
<context>
    <name>FoolView</name>
    <message>
        <source>Canvas to change the drawing on</source>
        <translation>Zone de dessin pour modifier le dessin</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Dessiner avec le bouton gauche, gommer avec le droit</translation>
    </message>
    <message>
        <source>What the network is to read</source>
        <translation>Ce que le réseau doit lire</translation>
    </message>
    <message>
        <source>Make it &amp;a</source>
        <translation>Ob&amp;jectif</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Gommer avec le bouton gauche</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>R&amp;ecommencer</translation>
    </message>
    <message>
        <source>Go back to the drawing as it was</source>
        <translation>Revenir au dessin de départ</translation>
    </message>
    <message>
        <source>Ano&amp;ther digit</source>
        <translation>Autre e&amp;xemple</translation>
    </message>
    <message>
        <source>Take a random handwritten digit</source>
        <translation>Prendre un chiffre manuscrit au hasard</translation>
    </message>
    <message>
        <source>Let the machine look for a way, and play it</source>
        <translation>Laisser la machine chercher un moyen, et le jouer</translation>
    </message>
    <message>
        <source>&amp;Use this drawing</source>
        <translation>&amp;Garder ce dessin</translation>
    </message>
    <message>
        <source>Put it on the canvas of Draw</source>
        <translation>Le mettre dans la zone de « Dessiner »</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>An answer can be sure and wrong: what is little ink to you may be much to the network. This does not say how often it errs on digits that people mean. The machine takes the best stroke each time, so less ink may do.</source>
        <translation>Une réponse peut être sûre et fausse : ce qui est peu d’encre pour vous peut être beaucoup pour le réseau. Cela ne dit pas combien il se trompe sur des chiffres écrits pour de bon. La machine prend chaque fois le meilleur trait ; moins d’encre peut suffire.</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>le recommencement</translation>
    </message>
    <message>
        <source>There are no images of these classes on this computer.</source>
        <translation>Il n’y a pas d’images de ces classes sur cet ordinateur.</translation>
    </message>
    <message>
        <source>the machine’s stroke</source>
        <translation>le trait de la machine</translation>
    </message>
    <message>
        <source>The machine could not look for a way.</source>
        <translation>La machine n’a pas pu chercher de moyen.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Il n’y a pas encore de dessin.</translation>
    </message>
    <message>
        <source>This is not read as one digit.</source>
        <translation>Ceci n’est pas lu comme un seul chiffre.</translation>
    </message>
    <message>
        <source>Read as {}, by {}</source>
        <translation>Lu comme {}, à {}</translation>
    </message>
    <message>
        <source>Fooled: read as {}, by {}</source>
        <translation>Trompé : lu comme {}, à {}</translation>
    </message>
    <message>
        <source>Ink changed: {} of the drawing</source>
        <translation>Encre modifiée : {} du dessin</translation>
    </message>
    <message>
        <source>Your best from {} to {}: {}</source>
        <translation>Votre record de {} à {} : {}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopper</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Voir une solution</translation>
    </message>
    <message>
        <source>Draw one digit to begin with.</source>
        <translation>Dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>The strokes no longer make one digit: undo, or begin anew.</source>
        <translation>Les traits ne forment plus un seul chiffre&#xa0;: annulez-en un, ou recommencez.</translation>
    </message>
    <message>
        <source>The network reads {}.</source>
        <translation>Le réseau lit {}.</translation>
    </message>
    <message>
        <source>Still {} to go: the score of {} less that of {}.</source>
        <translation>Encore {} : le score de {} moins celui de {}.</translation>
    </message>
    <message numerus="yes">
        <source>The machine is looking; %n stroke(s) so far…</source>
        <translation>
            <numerusform>La machine cherche ; %n trait pour l’instant…</numerusform>
            <numerusform>La machine cherche ; %n traits pour l’instant…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine found no way with %n stroke(s).</source>
        <translation>
            <numerusform>La machine n’a trouvé aucun moyen avec %n trait.</numerusform>
            <numerusform>La machine n’a trouvé aucun moyen avec %n traits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine needs %n stroke(s) and {} of the drawing’s ink.</source>
        <translation>
            <numerusform>La machine utilise %n trait et {} de l’encre du dessin.</numerusform>
            <numerusform>La machine utilise %n traits et {} de l’encre du dessin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Not possible: {}.</source>
        <translation>Impossible : {}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}&#xa0;; {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST is a collection of 70,000 images of handwritten digits, each 28×28 pixels in grey. Employees of the US Census Bureau and high-school students wrote them. 60,000 images are for training and 10,000 for testing; the writers of the two parts are different people. Almost every textbook on neural networks begins with MNIST.</source>
        <translation>MNIST est une collection de 70&#x202f;000 images de chiffres manuscrits, chacune de 28×28 pixels en niveaux de gris. Des employés du Bureau du recensement des États-Unis et des lycéens les ont écrits. 60&#x202f;000 images servent à l’entraînement et 10&#x202f;000 au test&#xa0;; les auteurs des deux parties sont des personnes différentes. Presque tous les manuels sur les réseaux de neurones commencent par MNIST.</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Chiffres intégrés</translation>
    </message>
    <message>
        <source>The built-in digits are 70,000 images that this program draws itself with a simulated pen. Each digit has several written forms, which are slanted, stretched and shaken at random. They need no download, and they include forms that are rare in [MNIST](#mnist), such as a seven with a bar.</source>
        <translation>Les chiffres intégrés sont 70&#x202f;000 images que ce programme dessine lui-même avec un stylo simulé. Chaque chiffre a plusieurs formes écrites, qui sont inclinées, étirées et secouées au hasard. Ils ne demandent aucun téléchargement, et comprennent des formes rares dans [MNIST](#mnist), comme le sept barré.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>A label is the correct answer that belongs to an image: the digit that its writer meant. A network learns from images with labels, and is tested by comparing its answers with them. You label your own drawings with the keys 0 to 9.</source>
        <translation>Une étiquette est la bonne réponse qui accompagne une image&#xa0;: le chiffre que son auteur voulait écrire. Un réseau apprend à partir d’images étiquetées, et on le teste en comparant ses réponses aux étiquettes. Vous étiquetez vos propres dessins avec les touches 0 à 9.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Training images are the images that the network learns from. Each comes with its [label](#label), so every mistake can be turned into a small change of the [weights](#weights). For MNIST, these are 55,000 images. How well a network reads them says little about new images, because it may have learned them by heart.</source>
        <translation>Les images d’entraînement sont celles dont le réseau apprend. Chacune est accompagnée de son [étiquette](#label), si bien que chaque erreur peut se traduire par une petite modification des [poids](#weights). Pour MNIST, ce sont 55&#x202f;000 images. Que le réseau les lise bien ne dit pas grand-chose des images nouvelles, car il a pu les apprendre par cœur.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Validation images are kept back from training and read after each [epoch](#epoch), to see how well the network does on images that it does not learn from. For MNIST, these are 5,000 images. They are also used to choose settings and to find the [temperature](#temperature), so a little knowledge about them slips into the network. The final verdict therefore belongs to the [test images](#test-images).</source>
        <translation>Les images de validation sont mises de côté pendant l’entraînement et lues après chaque [époque](#epoch), pour voir comment le réseau se comporte sur des images dont il n’apprend pas. Pour MNIST, ce sont 5&#x202f;000 images. Elles servent aussi à choisir des réglages et à trouver la [température](#temperature)&#xa0;: un peu d’information sur elles s’infiltre donc dans le réseau. C’est pourquoi le verdict final revient aux [images de test](#test-images).</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Test images are read when the training has ended, and nothing is learned or chosen from them. So the [accuracy](#accuracy) on them is an honest estimate for new images of the same kind. MNIST has 10,000 test images. Trying many settings and keeping the one with the best test accuracy would spoil the estimate.</source>
        <translation>Les images de test sont lues une fois l’entraînement terminé, et rien n’est appris ni choisi d’après elles. L’[exactitude](#accuracy) mesurée sur elles est donc une estimation honnête pour de nouvelles images du même genre. MNIST compte 10&#x202f;000 images de test. Essayer de nombreux réglages et garder celui qui a la meilleure exactitude de test fausserait l’estimation.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Augmentation changes each training image a little at random, anew in every [epoch](#epoch): it is rotated, slanted, stretched and shifted. The digit stays the same, so its [label](#label) stays correct. The network hardly ever sees the same image twice, which helps against [overfitting](#overfitting).</source>
        <translation>L’augmentation modifie un peu chaque image d’entraînement au hasard, à nouveau à chaque [époque](#epoch)&#xa0;: l’image est tournée, inclinée, étirée et décalée. Le chiffre reste le même, donc son [étiquette](#label) reste juste. Le réseau ne voit presque jamais deux fois la même image, ce qui aide contre le [surapprentissage](#overfitting).</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centre de masse</translation>
    </message>
    <message>
        <source>The centre of mass is the average position of all ink in an image, where strong ink counts more than faint ink. A drawing is scaled to 20×20 pixels and placed so that its centre of mass lies in the middle of the 28×28 pixels, as was done for [MNIST](#mnist). So it does not matter where on the canvas you draw, or how large.</source>
        <translation>Le centre de masse est la position moyenne de toute l’encre d’une image, où l’encre forte compte plus que l’encre pâle. Un dessin est ramené à 20×20 pixels et placé de sorte que son centre de masse soit au milieu des 28×28 pixels, comme on l’a fait pour [MNIST](#mnist). Peu importe donc où vous dessinez, et en quelle taille.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence (baseline)</translation>
    </message>
    <message>
        <source>A baseline is a simple method that a better one has to beat. Guessing one of ten digits at random is right about 10 % of the time; a network that reads 12 % correctly has learned next to nothing. The next baseline is [softmax regression](#softmax-regression), with about 92 % on MNIST.</source>
        <translation>Une référence (baseline) est une méthode simple qu’une meilleure méthode doit battre. Deviner au hasard l’un des dix chiffres tombe juste dans environ 10&#xa0;% des cas&#xa0;; un réseau qui lit correctement 12&#xa0;% des images n’a presque rien appris. La référence suivante est la [régression softmax](#softmax-regression), avec environ 92&#xa0;% sur MNIST.</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>LeNet-5 is a small convolutional network for handwritten digits, published in 1998. Two pairs of [convolution](#convolution) and [pooling](#pooling) find strokes and their arrangement; three [fully connected layers](#fully-connected-layer) decide on a digit. It has 61,706 [weights](#weights). As in most courses today, this program uses ReLU, max pooling and [softmax](#softmax) in place of the functions of 1998.</source>
        <translation>LeNet-5 est un petit réseau de convolution pour chiffres manuscrits, publié en 1998. Deux paires de [convolution](#convolution) et de [pooling](#pooling) trouvent les traits et leur disposition&#xa0;; trois [couches entièrement connectées](#fully-connected-layer) choisissent un chiffre. Il a 61&#x202f;706 [poids](#weights). Comme la plupart des cours d’aujourd’hui, ce programme emploie ReLU, le max pooling et le [softmax](#softmax) à la place des fonctions de 1998.</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Régression softmax</translation>
    </message>
    <message>
        <source>Softmax regression is the simplest network: a single layer that gives each pixel a weight for each digit, adds these up, and turns the ten sums into probabilities by [softmax](#softmax). Its 7,850 [weights](#weights) are like ten templates that are laid over the image. It reads about 92 % of MNIST correctly. Statisticians call it multinomial logistic regression.</source>
        <translation>La régression softmax est le réseau le plus simple&#xa0;: une seule couche qui donne à chaque pixel un poids pour chaque chiffre, en fait la somme, et transforme les dix sommes en probabilités par [softmax](#softmax). Ses 7&#x202f;850 [poids](#weights) sont comme dix gabarits que l’on pose sur l’image. Elle lit correctement environ 92&#xa0;% de MNIST. Les statisticiens l’appellent régression logistique multinomiale.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights are the numbers in a network that training changes; everything that it has learned is in them. A layer multiplies its inputs by weights, adds them up, and adds a further number, the bias. Weights and biases together are called parameters. Before training, those of LeNet-5 are small random numbers.</source>
        <translation>Les poids sont les nombres d’un réseau que l’entraînement modifie&#xa0;; tout ce qu’il a appris s’y trouve. Une couche multiplie ses entrées par des poids, les additionne, et ajoute un autre nombre, le biais. Poids et biais s’appellent ensemble les paramètres. Avant l’entraînement, ceux de LeNet-5 sont de petits nombres aléatoires.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>A convolution slides a small window of weights, the [kernel](#kernel), over an image. At each place it multiplies the pixels beneath by the weights and adds up the products. The result is large where the image resembles the kernel, for example at an edge. Because the same kernel is used everywhere, a stroke is found wherever it lies, and few weights suffice.</source>
        <translation>Une convolution fait glisser une petite fenêtre de poids, le [noyau](#kernel), sur une image. À chaque endroit, elle multiplie les pixels situés dessous par les poids et additionne les produits. Le résultat est grand là où l’image ressemble au noyau, par exemple sur un contour. Comme le même noyau sert partout, un trait est trouvé où qu’il soit, et peu de poids suffisent.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>A kernel is the small window of weights that a [convolution](#convolution) slides over its input; it is also called a filter. In LeNet-5 kernels are 5×5 pixels. No one chooses their values: training finds kernels for edges, ends of strokes and other useful patterns.</source>
        <translation>Un noyau est la petite fenêtre de poids qu’une [convolution](#convolution) fait glisser sur son entrée&#xa0;; on l’appelle aussi un filtre. Dans LeNet-5, les noyaux font 5×5 pixels. Personne ne choisit leurs valeurs&#xa0;: l’entraînement trouve des noyaux pour les contours, les extrémités des traits et d’autres motifs utiles.</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte de caractéristiques</translation>
    </message>
    <message>
        <source>A feature map is the image that one [kernel](#kernel) makes of its input: bright where the kernel&apos;s pattern was found. The first layer of LeNet-5 makes six of them, the second convolution sixteen. *Look inside* shows the feature maps of your drawing.</source>
        <translation>Une carte de caractéristiques est l’image qu’un [noyau](#kernel) tire de son entrée&#xa0;: claire là où le motif du noyau a été trouvé. La première couche de LeNet-5 en produit six, la seconde convolution seize. *Explorer* montre les cartes de caractéristiques de votre dessin.</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Champ récepteur</translation>
    </message>
    <message>
        <source>The receptive field of a value in a network is the part of the image that it depends on. In LeNet-5 a value of the first [convolution](#convolution) sees 5×5 pixels, one of the second 14×14, and a unit of a [fully connected layer](#fully-connected-layer) sees all. *Look inside* frames the receptive field of the value that you point at.</source>
        <translation>Le champ récepteur d’une valeur d’un réseau est la partie de l’image dont elle dépend. Dans LeNet-5, une valeur de la première [convolution](#convolution) voit 5×5 pixels, une valeur de la deuxième 14×14, et une unité d’une [couche entièrement connectée](#fully-connected-layer) voit tout. *Explorer* encadre le champ récepteur de la valeur que vous pointez.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>An attribution says how much each pixel of an image counts for an answer. The plain way is to change a pixel and to read the image again; the effect is true, but of that one change only. Another is gradient times pixel: in a network with ReLU these parts, and those of the biases, add up to the score exactly, and yet they are not what erasing a pixel would do. Some popular pictures hardly depend on the weights, and explain nothing.</source>
        <translation>Une attribution dit combien chaque pixel d’une image compte pour une réponse. Le plus simple est de changer un pixel et de relire l’image ; l’effet est réel, mais seulement celui de ce changement. Une autre voie est gradient fois pixel : dans un réseau avec ReLU, ces parts et celles des biais donnent exactement le score, et pourtant elles ne disent pas l’effet de l’effacement d’un pixel. Certaines images en vogue dépendent à peine des poids et n’expliquent rien.</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>An ablation switches a part of a network off and measures what is lost: here all weights and the bias of a map or a unit become zero. In the network that comes with this program, one map of the first [convolution](#convolution) costs ten points of [accuracy](#accuracy), and most units of the fully connected layers cost next to nothing, because others do the same work. That a part costs little alone does not mean that many such parts can go together.</source>
        <translation>Une ablation éteint une partie d’un réseau et mesure ce qui est perdu : ici, tous les poids et le biais d’une carte ou d’une unité deviennent nuls. Dans le réseau fourni avec ce programme, une carte de la première [convolution](#convolution) coûte dix points d’[exactitude](#accuracy), et la plupart des unités des couches entièrement connectées ne coûtent presque rien, car d’autres font le même travail. Qu’une partie coûte peu à elle seule ne veut pas dire que beaucoup de ces parties puissent manquer ensemble.</translation>
    </message>
    <message>
        <source>Decision border</source>
        <translation>Frontière de décision</translation>
    </message>
    <message>
        <source>The decision border between two digits is where both have the same score. The last layer of a network is linear in the features of the layer before it, so the border is a straight line in a plane that is chosen for it, however curved it is among the pixels. *Look inside* shows that plane exactly. A map of all ten digits cannot be exact: the two directions of the largest spread (principal component analysis, PCA) hold about a third of it, and a tenth of the points get wrong neighbours.</source>
        <translation>La frontière de décision entre deux chiffres est là où les deux ont le même score. La dernière couche d’un réseau est linéaire dans les caractéristiques de la couche précédente ; la frontière est donc une droite dans un plan choisi pour elle, si courbe qu’elle soit parmi les pixels. *Explorer* montre ce plan exactement. Une carte des dix chiffres ne peut pas être exacte : les deux directions de plus grande dispersion (analyse en composantes principales, ACP) en contiennent environ un tiers, et un dixième des points ont de faux voisins.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding is a border of zeros around the input of a [convolution](#convolution). Without it (“valid”), a 5×5 kernel fits into 28×28 pixels at 24×24 places only, so the result is smaller. With a border of two pixels (“same”), the result keeps the size of the input, and strokes at the edge count like others.</source>
        <translation>Le padding (remplissage) est une bordure de zéros autour de l’entrée d’une [convolution](#convolution). Sans lui («&#xa0;valid&#xa0;»), un noyau 5×5 ne tient dans 28×28 pixels qu’à 24×24 endroits, et le résultat est plus petit. Avec une bordure de deux pixels («&#xa0;same&#xa0;»), le résultat garde la taille de l’entrée, et les traits au bord comptent comme les autres.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling makes a [feature map](#feature-map) smaller: max pooling keeps the largest number of each 2×2 square. Whether a pattern was found is kept, its exact place is not. So the answer hardly changes when a stroke moves by a pixel, and the next layer has only a quarter of the numbers to look at. The LeNet-5 of 1998 averaged the four numbers instead.</source>
        <translation>Le pooling réduit une [carte de caractéristiques](#feature-map)&#xa0;: le max pooling garde le plus grand nombre de chaque carré 2×2. Qu’un motif ait été trouvé est conservé, son emplacement exact ne l’est pas. La réponse ne change donc guère quand un trait se déplace d’un pixel, et la couche suivante n’a plus que le quart des nombres à regarder. Le LeNet-5 de 1998 faisait la moyenne des quatre nombres.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Fonction d’activation</translation>
    </message>
    <message>
        <source>An activation function bends the sums that a layer computes; without it, any number of layers could do no more than one. ReLU replaces negative numbers by zero, and is used in this program. The hyperbolic tangent (tanh), which LeNet-5 used in 1998, squeezes all numbers between −1 and 1; where it is flat, learning is slow.</source>
        <translation>Une fonction d’activation courbe les sommes que calcule une couche&#xa0;; sans elle, un nombre quelconque de couches ne pourrait pas plus qu’une seule. ReLU remplace les nombres négatifs par zéro&#xa0;; c’est elle que ce programme emploie. La tangente hyperbolique (tanh), que LeNet-5 employait en 1998, comprime tous les nombres entre −1 et 1&#xa0;; là où elle est plate, l’apprentissage est lent.</translation>
    </message>
    <message>
        <source>Fully connected layer</source>
        <translation>Couche entièrement connectée</translation>
    </message>
    <message>
        <source>In a fully connected layer, also called dense, every output, called a unit, depends on every input, each through a [weight](#weights) of its own. LeNet-5 ends with three of them, with 120, 84 and 10 units. They combine the patterns that the convolutions found, and hold most of the network&apos;s weights.</source>
        <translation>Dans une couche entièrement connectée, aussi appelée dense, chaque sortie, appelée unité, dépend de chaque entrée, par un [poids](#weights) qui lui est propre. LeNet-5 se termine par trois de ces couches, avec 120, 84 et 10 unités. Elles combinent les motifs que les convolutions ont trouvés, et contiennent la plupart des poids du réseau.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Logits, or scores, are the ten numbers that the last layer gives, one for each digit: the larger the number, the stronger the evidence for the digit. They may be of any size, and negative too. [Softmax](#softmax) turns them into probabilities; the largest logit always becomes the largest probability.</source>
        <translation>Les logits, ou scores, sont les dix nombres que donne la dernière couche, un par chiffre&#xa0;: plus le nombre est grand, plus les indices en faveur du chiffre sont forts. Ils peuvent avoir n’importe quelle valeur, même négative. Le [softmax](#softmax) les transforme en probabilités&#xa0;; le plus grand logit devient toujours la plus grande probabilité.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax turns a network&apos;s [logits](#logits) into probabilities: it takes *e* to the power of each, and divides by the sum of all. So none is negative, and together they add up to 100 %. A logit that is larger by 1 has a probability about 2.7 times as high.</source>
        <translation>Le softmax transforme les [logits](#logits) d’un réseau en probabilités&#xa0;: il élève *e* à la puissance de chacun, et divise par la somme de tous. Ainsi aucune n’est négative, et leur total fait 100&#xa0;%. Un logit plus grand de 1 donne une probabilité environ 2,7 fois plus élevée.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The probability of a digit says how sure the network is that the drawing shows it. The ten probabilities come from [softmax](#softmax) and add up to 100 %. If the network is [calibrated](#calibration), nine in ten answers given with 90 % are correct – for images like those that it was tested on. For a scribble, even a high probability means little, since the network only knows digits.</source>
        <translation>La probabilité d’un chiffre dit à quel point le réseau est sûr que le dessin le représente. Les dix probabilités viennent du [softmax](#softmax) et leur total fait 100&#xa0;%. Si le réseau est [calibré](#calibration), neuf réponses sur dix données avec 90&#xa0;% sont correctes – pour des images semblables à celles sur lesquelles il a été testé. Pour un gribouillis, même une probabilité élevée ne veut pas dire grand-chose, car le réseau ne connaît que des chiffres.</translation>
    </message>
    <message>
        <source>Unsure answer</source>
        <translation>Réponse incertaine</translation>
    </message>
    <message>
        <source>An unsure answer names two digits, such as “4 or 9?”, or none at all. A single digit is only named if its [probability](#probability) is at least 78 %, and two digits only if they have 88 % together. Refusing to answer avoids mistakes, at the price of some answers that would have been correct.</source>
        <translation>Une réponse incertaine nomme deux chiffres, comme «&#xa0;4 ou 9&#xa0;?&#xa0;», ou aucun. Un seul chiffre n’est nommé que si sa [probabilité](#probability) est d’au moins 78&#xa0;%, et deux chiffres que s’ils ont ensemble 88&#xa0;%. Refuser de répondre évite des erreurs, au prix de quelques réponses qui auraient été correctes.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The accuracy is the share of images that are read correctly: 99 % means one mistake in a hundred images. Near 100 %, it is easier to think of mistakes: from 99.0 % to 99.5 % their number is halved. It says nothing about which digits are confused; the [confusion matrix](#confusion-matrix) does.</source>
        <translation>L’exactitude est la part des images lues correctement&#xa0;: 99&#xa0;% signifie une erreur sur cent images. Près de 100&#xa0;%, mieux vaut penser aux erreurs&#xa0;: de 99,0&#xa0;% à 99,5&#xa0;%, leur nombre est divisé par deux. Elle ne dit pas quels chiffres sont confondus&#xa0;; la [matrice de confusion](#confusion-matrix) le montre.</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>Intervalle de confiance</translation>
    </message>
    <message>
        <source>A confidence interval says how precisely an [accuracy](#accuracy) is known, because other test images would have given a slightly different one. Intervals made in this way contain the true value in 95 of 100 cases. With four times as many images, the interval is about half as wide. For the mean over several trainings, Student&apos;s t takes the differences between [seeds](#seed) into account.</source>
        <translation>Un intervalle de confiance dit avec quelle précision une [exactitude](#accuracy) est connue, car d’autres images de test en auraient donné une légèrement différente. Les intervalles construits ainsi contiennent la vraie valeur dans 95 cas sur 100. Avec quatre fois plus d’images, l’intervalle est environ deux fois plus étroit. Pour la moyenne de plusieurs entraînements, le t de Student tient compte des différences entre les [graines](#seed).</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>The confusion matrix counts what was read as what: each row is a true digit, each column an answer. Correct answers are on the diagonal, and every other cell is a kind of mistake, such as a 4 read as a 9. [Recall](#recall) is computed along rows, [precision](#precision) along columns.</source>
        <translation>La matrice de confusion compte ce qui a été lu comme quoi&#xa0;: chaque ligne est un vrai chiffre, chaque colonne une réponse. Les réponses correctes sont sur la diagonale, et chaque autre case est un type d’erreur, par exemple un 4 lu comme un 9. Le [rappel](#recall) se calcule le long des lignes, la [précision](#precision) le long des colonnes.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>The recall of a digit is the share of its images that were read correctly. If 980 of 1,000 fours are read as 4, the recall of 4 is 98 %. Mistakes with other digits that were taken for a 4 do not lower it; they lower the [precision](#precision).</source>
        <translation>Le rappel d’un chiffre est la part de ses images qui ont été lues correctement. Si 980 quatre sur 1&#x202f;000 sont lus comme 4, le rappel du 4 est de 98&#xa0;%. Les erreurs sur d’autres chiffres pris pour un 4 ne le diminuent pas&#xa0;; elles diminuent la [précision](#precision).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The precision of a digit is the share of the answers with this digit that are correct. If 1,000 images were read as 4 and 970 of them are fours, the precision of 4 is 97 %. Fours that were read as something else do not lower it; they lower the [recall](#recall).</source>
        <translation>La précision d’un chiffre est la part des réponses donnant ce chiffre qui sont correctes. Si 1&#x202f;000 images ont été lues comme 4 et que 970 d’entre elles sont des quatre, la précision du 4 est de 97&#xa0;%. Les quatre lus comme autre chose ne la diminuent pas&#xa0;; ils diminuent le [rappel](#recall).</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>Test de McNemar</translation>
    </message>
    <message>
        <source>McNemar&apos;s test tells whether one of two networks reads the same images significantly better than the other. Only the images that exactly one of them reads correctly count: if both were equally good, these would fall to either side like tossed coins. The [p-value](#p-value) is the probability of a split at least as uneven.</source>
        <translation>Le test de McNemar dit si l’un de deux réseaux lit les mêmes images significativement mieux que l’autre. Seules comptent les images qu’un réseau et un seul lit correctement&#xa0;: si les deux se valaient, elles tomberaient d’un côté ou de l’autre comme à pile ou face. La [valeur p](#p-value) est la probabilité d’un partage au moins aussi inégal.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>Valeur p</translation>
    </message>
    <message>
        <source>A p-value is the probability of a difference at least as large as the measured one if there were really no difference. Below 0.05 a difference is usually called significant. It is not the probability that the networks are equally good, and a significant difference may still be too small to matter.</source>
        <translation>Une valeur p est la probabilité d’une différence au moins aussi grande que celle mesurée s’il n’y avait en réalité aucune différence. En dessous de 0,05, on appelle d’ordinaire une différence significative. Ce n’est pas la probabilité que les réseaux se valent, et une différence significative peut tout de même être trop petite pour compter.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>A network is calibrated when its probabilities can be taken at their word: of all answers given with 90 %, nine in ten are correct. Training makes networks too sure of themselves on new images. So after each training, the probabilities are corrected by a [temperature](#temperature), which is found on the [validation images](#validation-images).</source>
        <translation>Un réseau est calibré quand on peut prendre ses probabilités au mot&#xa0;: de toutes les réponses données avec 90&#xa0;%, neuf sur dix sont correctes. L’entraînement rend les réseaux trop sûrs d’eux face à des images nouvelles. C’est pourquoi, après chaque entraînement, les probabilités sont corrigées par une [température](#temperature), trouvée sur les [images de validation](#validation-images).</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>The temperature is a number by which all [logits](#logits) are divided before the [softmax](#softmax). Above 1 the network becomes less sure, below 1 surer; the order of the digits, and so the answer, stays the same. The name comes from physics, where heat spreads particles over more states in just this way.</source>
        <translation>La température est un nombre par lequel tous les [logits](#logits) sont divisés avant le [softmax](#softmax). Au-dessus de 1, le réseau devient moins sûr, au-dessous de 1, plus sûr&#xa0;; l’ordre des chiffres, et donc la réponse, reste le même. Le nom vient de la physique, où la chaleur répartit les particules sur davantage d’états exactement de cette façon.</translation>
    </message>
    <message>
        <source>Adversarial example</source>
        <translation>Exemple antagoniste</translation>
    </message>
    <message>
        <source>An adversarial example is an image that was changed a little, on purpose, so that a network reads something else, often with a high [probability](#probability). People hardly notice the change, because they look at other things than the network does. *Look inside ▸ Draw to fool* makes such images with the pen, scored by the ink.</source>
        <translation>Un exemple antagoniste est une image un peu modifiée, exprès, pour qu’un réseau y lise autre chose, souvent avec une forte [probabilité](#probability). Les gens remarquent à peine le changement, car ils ne regardent pas les mêmes choses que le réseau. *Explorer ▸ Tromper* fait de telles images au crayon, et l’encre fait le score.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>The loss is one number that says how bad the network&apos;s answers are: 0 would be perfect, and training makes it smaller. This program uses the [cross-entropy](#cross-entropy), averaged over the images. Guessing has a loss of about 2.3. Unlike the accuracy, the loss also falls when a correct answer only becomes surer, and so shows progress earlier.</source>
        <translation>La perte est un nombre unique qui dit à quel point les réponses du réseau sont mauvaises&#xa0;: 0 serait parfait, et l’entraînement la fait diminuer. Ce programme emploie l’[entropie croisée](#cross-entropy), moyennée sur les images. Deviner au hasard a une perte d’environ 2,3. À la différence de l’exactitude, la perte baisse aussi quand une réponse correcte devient seulement plus sûre, et montre donc les progrès plus tôt.</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>Paysage de la perte</translation>
    </message>
    <message>
        <source>All weights of a network together are one point in a space of as many dimensions, and the [loss](#loss) is a height above each point. A training walks down from its random start. What can be drawn is only a plane through that space, such as the one through the common start and both ends of two trainings; paths run beside it. So a valley in the picture may be none, and a wall may have a way around it.</source>
        <translation>Tous les poids d’un réseau forment ensemble un point dans un espace d’autant de dimensions, et la [perte](#loss) est une altitude au-dessus de chaque point. Un entraînement descend depuis son départ aléatoire. On ne peut dessiner qu’un plan de cet espace, par exemple celui qui passe par le départ commun et les deux arrivées de deux entraînements ; les chemins passent à côté. Une vallée de l’image peut donc ne pas en être une, et un mur peut se contourner.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>The cross-entropy of an image is −ln *p*, where *p* is the probability that the network gave to the correct digit. If it was sure and right, that is nearly 0; at 10 % it is 2.3, at 1 % it is 4.6. Being sure and wrong costs the most. The [loss](#loss) is the mean over many images.</source>
        <translation>L’entropie croisée d’une image est −ln *p*, où *p* est la probabilité que le réseau a donnée au bon chiffre. S’il était sûr et avait raison, elle est presque nulle&#xa0;; à 10&#xa0;% elle vaut 2,3, à 1&#xa0;% elle vaut 4,6. Être sûr et se tromper coûte le plus cher. La [perte](#loss) est la moyenne sur de nombreuses images.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Gradient descent changes all [weights](#weights) a little in the direction in which the [loss](#loss) falls most steeply, again and again. The gradient holds the slope for each weight, and the [learning rate](#learning-rate) says how far each step goes. Since every step uses only one [batch](#batch) of images, it is more exactly called stochastic gradient descent, SGD.</source>
        <translation>La descente de gradient modifie un peu tous les [poids](#weights) dans la direction où la [perte](#loss) baisse le plus vite, encore et encore. Le gradient contient la pente pour chaque poids, et le [taux d’apprentissage](#learning-rate) dit jusqu’où va chaque pas. Comme chaque pas n’utilise qu’un seul [lot](#batch) d’images, on parle plus exactement de descente de gradient stochastique, SGD.</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Rétropropagation</translation>
    </message>
    <message>
        <source>Backpropagation computes how much each [weight](#weights) contributed to the [loss](#loss). It goes through the network from the last layer to the first and applies the chain rule at each, so that one pass back gives the slopes for all weights at once. [Gradient descent](#gradient-descent) then uses them.</source>
        <translation>La rétropropagation calcule combien chaque [poids](#weights) a contribué à la [perte](#loss). Elle parcourt le réseau de la dernière couche à la première et applique à chacune la règle de la chaîne, si bien qu’un seul passage en arrière donne d’un coup les pentes pour tous les poids. La [descente de gradient](#gradient-descent) s’en sert ensuite.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The learning rate says how far each step of the training goes. If it is too small, learning takes ages; if it is too large, the steps jump over the valley, and the loss grows instead of falling. A good value depends on the [optimizer](#optimizer): 0.001 is usual for Adam, while plain gradient descent often needs 0.01 to 0.1.</source>
        <translation>Le taux d’apprentissage dit jusqu’où va chaque pas de l’entraînement. S’il est trop petit, l’apprentissage prend une éternité&#xa0;; s’il est trop grand, les pas sautent par-dessus la vallée, et la perte croît au lieu de baisser. Une bonne valeur dépend de l’[optimiseur](#optimizer)&#xa0;: 0,001 est courant pour Adam, tandis que la simple descente de gradient demande souvent 0,01 à 0,1.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Planification du taux d’apprentissage</translation>
    </message>
    <message>
        <source>A schedule changes the [learning rate](#learning-rate) during a training. In the first tenth it rises from zero (warm-up), because the first steps are the least reliable. Then it falls to zero, along a line or half a cosine, so that the weights settle. “Constant” leaves it as it is.</source>
        <translation>Une planification modifie le [taux d’apprentissage](#learning-rate) au cours d’un entraînement. Pendant le premier dixième, il monte depuis zéro (échauffement), car les premiers pas sont les moins fiables. Puis il redescend à zéro, le long d’une droite ou d’un demi-cosinus, pour que les poids se stabilisent. «&#xa0;Constant&#xa0;» le laisse tel quel.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot (batch)</translation>
    </message>
    <message>
        <source>A batch is the set of images that the network learns from in one step, usually about a hundred. Their losses are averaged before the [weights](#weights) change. Larger batches give calmer steps, smaller ones give more steps in the same time. With 55,000 images and a batch size of 128, an [epoch](#epoch) has 430 batches.</source>
        <translation>Un lot (batch) est l’ensemble des images dont le réseau apprend en un pas, d’ordinaire une centaine. On fait la moyenne de leurs pertes avant de modifier les [poids](#weights). Des lots plus grands donnent des pas plus calmes, des lots plus petits donnent plus de pas dans le même temps. Avec 55&#x202f;000 images et une taille de lot de 128, une [époque](#epoch) compte 430 lots.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>An epoch is one pass over all [training images](#training-images), in a new random order. After each epoch the [validation images](#validation-images) are read, to see how well the network does. The curves show loss and accuracy over the epochs.</source>
        <translation>Une époque est un passage sur toutes les [images d’entraînement](#training-images), dans un nouvel ordre aléatoire. Après chaque époque, les [images de validation](#validation-images) sont lues, pour voir où en est le réseau. Les courbes montrent la perte et l’exactitude au fil des époques.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>An optimizer is the rule by which the weights follow the gradient. Plain [gradient descent](#gradient-descent) steps straight downhill. [Momentum](#momentum) also keeps going in the direction of the previous steps; [RMSprop](#rmsprop), [Adam](#adam) and [AdamW](#adamw) give each weight a step size of its own. Adam is a good first choice.</source>
        <translation>Un optimiseur est la règle selon laquelle les poids suivent le gradient. La simple [descente de gradient](#gradient-descent) va droit vers le bas. Le [momentum](#momentum) poursuit aussi dans la direction des pas précédents&#xa0;; [RMSprop](#rmsprop), [Adam](#adam) et [AdamW](#adamw) donnent à chaque poids sa propre taille de pas. Adam est un bon premier choix.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum lets the weights roll like a ball: each step adds the new gradient to nine tenths of the step before. In a long, narrow valley the sideways moves cancel out and the moves along it add up, so it gets ahead faster than plain [gradient descent](#gradient-descent).</source>
        <translation>Le momentum (inertie) fait rouler les poids comme une bille&#xa0;: chaque pas ajoute le nouveau gradient aux neuf dixièmes du pas précédent. Dans une vallée longue et étroite, les mouvements latéraux s’annulent et ceux dans le sens de la vallée s’additionnent&#xa0;: on avance plus vite qu’avec la simple [descente de gradient](#gradient-descent).</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>RMSprop divides each weight&apos;s step by the usual size of its gradients, a running root mean square. Weights with small gradients thus move as fast as those with large ones, and one [learning rate](#learning-rate) suits all of them.</source>
        <translation>RMSprop divise le pas de chaque poids par la taille habituelle de ses gradients, une moyenne quadratique glissante. Les poids dont les gradients sont petits avancent ainsi aussi vite que ceux dont les gradients sont grands, et un seul [taux d’apprentissage](#learning-rate) leur convient à tous.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam joins [momentum](#momentum) and [RMSprop](#rmsprop): it follows a running mean of the gradients, and divides it for each weight by their usual size. It works well with its usual settings on many problems, and is the default in this program. With LeNet-5 it reaches in two epochs what plain gradient descent at the same [learning rate](#learning-rate) does not reach in forty.</source>
        <translation>Adam réunit le [momentum](#momentum) et [RMSprop](#rmsprop)&#xa0;: il suit une moyenne glissante des gradients, et la divise pour chaque poids par leur taille habituelle. Il fonctionne bien avec ses réglages usuels sur de nombreux problèmes, et c’est le choix par défaut de ce programme. Avec LeNet-5, il atteint en deux époques ce que la simple descente de gradient, au même [taux d’apprentissage](#learning-rate), n’atteint pas en quarante.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW is [Adam](#adam) with weight decay: each step also makes all [weights](#weights) a tiny bit smaller. A weight stays large only if the data keep asking for it, which helps against [overfitting](#overfitting).</source>
        <translation>AdamW est [Adam](#adam) avec décroissance des poids (weight decay)&#xa0;: chaque pas rend aussi tous les [poids](#weights) un tout petit peu plus petits. Un poids ne reste grand que si les données le réclament sans cesse, ce qui aide contre le [surapprentissage](#overfitting).</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>With weight averaging, the network answers with a mean of the [weights](#weights) after all steps instead of the last ones; later steps count more. Each step is jostled by whichever images were in its batch, and the mean evens that out. It costs almost no time, and often gains a little accuracy.</source>
        <translation>Avec la moyenne des poids, le réseau répond avec une moyenne des [poids](#weights) après tous les pas au lieu des derniers&#xa0;; les pas récents comptent davantage. Chaque pas est bousculé par les images qui se trouvaient dans son lot, et la moyenne lisse ces secousses. Elle ne coûte presque pas de temps, et fait souvent gagner un peu d’exactitude.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout leaves out a random share of the features in each training step, here those before the first [fully connected layer](#fully-connected-layer). The network cannot rely on any single feature and has to find several signs of each digit, which helps against [overfitting](#overfitting). When it reads a drawing, nothing is left out.</source>
        <translation>Le dropout met de côté une part aléatoire des caractéristiques à chaque pas d’entraînement, ici celles qui précèdent la première [couche entièrement connectée](#fully-connected-layer). Le réseau ne peut se fier à aucune caractéristique isolée et doit trouver plusieurs indices pour chaque chiffre, ce qui aide contre le [surapprentissage](#overfitting). Quand il lit un dessin, rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Surapprentissage</translation>
    </message>
    <message>
        <source>A network overfits when it learns its [training images](#training-images) by heart instead of what makes a digit. You see it in the curves: the training loss keeps falling while the validation loss stops falling or rises. More images, [augmentation](#augmentation) and [dropout](#dropout) help, or stopping earlier.</source>
        <translation>Il y a surapprentissage quand un réseau apprend par cœur ses [images d’entraînement](#training-images) au lieu de ce qui fait un chiffre. On le voit sur les courbes&#xa0;: la perte d’entraînement continue de baisser tandis que la perte de validation cesse de baisser ou remonte. Davantage d’images, l’[augmentation](#augmentation) et le [dropout](#dropout) aident, ou encore un arrêt plus précoce.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The seed is the number from which all chance in a training comes: the first weights, the order of the images, dropout and augmentation. The same seed and settings give the same network again. Other seeds show how much of a result is luck; differences of a tenth of a percentage point are common.</source>
        <translation>La graine est le nombre d’où vient tout le hasard d’un entraînement&#xa0;: les premiers poids, l’ordre des images, le dropout et l’augmentation. La même graine et les mêmes réglages redonnent le même réseau. D’autres graines montrent quelle part d’un résultat relève de la chance&#xa0;; des écarts d’un dixième de point sont courants.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>A run is the record of one training: its settings, its [seed](#seed), its curves, and its network after each [epoch](#epoch). Every training is recorded automatically. A run that was stopped can be resumed, and ends as if there had been no break.</source>
        <translation>Un essai est l’enregistrement d’un entraînement&#xa0;: ses réglages, sa [graine](#seed), ses courbes, et son réseau après chaque [époque](#epoch). Chaque entraînement est enregistré automatiquement. Un essai arrêté peut être repris, et se termine comme s’il n’y avait pas eu d’interruption.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>A checkpoint is a network as it was at the end of an [epoch](#epoch), kept on disk. With checkpoints you can watch how the reading of your drawing changed during the training, and continue after a crash.</source>
        <translation>Un point de contrôle est un réseau tel qu’il était à la fin d’une [époque](#epoch), conservé sur le disque. Les points de contrôle permettent de voir comment la lecture de votre dessin a évolué pendant l’entraînement, et de continuer après un plantage.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Réglage fin (fine-tuning)</translation>
    </message>
    <message>
        <source>Fine-tuning trains a finished network a little further on new images. This program calls it adapting: a copy of the network learns your handwriting from the digits that you labelled. So that it does not forget other people&apos;s digits, those are mixed in, and only as much of the change is taken as leaves their reading where it was.</source>
        <translation>Le réglage fin (fine-tuning) entraîne encore un peu un réseau achevé sur de nouvelles images. Ce programme appelle cela adapter&#xa0;: une copie du réseau apprend votre écriture d’après les chiffres que vous avez étiquetés. Pour qu’il n’oublie pas ceux des autres, on en mêle à l’apprentissage, et on ne retient du changement que ce qui laisse leur lecture intacte.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard is TensorFlow&apos;s own program for looking at trainings in a browser: curves, settings, and the graph of the network. This program writes a log for it in each [run](#run), and can start it; it can be reached from this computer only.</source>
        <translation>TensorBoard est le programme de TensorFlow pour examiner les entraînements dans un navigateur&#xa0;: courbes, réglages, et graphe du réseau. Ce programme écrit pour lui un journal dans chaque [essai](#run), et peut le lancer&#xa0;; il n’est accessible que depuis cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>&amp;Première leçon</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help: {term}</source>
        <translation>Aide&#xa0;: {term}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Rechercher dans le glossaire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Back to the previous term</source>
        <translation>Revenir au terme précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Dismiss this hint</source>
        <translation>Fermer ce conseil</translation>
    </message>
</context>
<context>
    <name>InstallCard</name>
    <message>
        <source>Install training</source>
        <translation>Installer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Install training (about {} MB)</source>
        <translation>&amp;Installer l’entraînement (environ {} Mo)</translation>
    </message>
    <message>
        <source>Fetch TensorFlow and TensorBoard, and install them for this program</source>
        <translation>Télécharger TensorFlow et TensorBoard, et les installer pour ce programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop, and install nothing</source>
        <translation>Arrêter, et ne rien installer</translation>
    </message>
    <message>
        <source>Drawing, testing and looking inside work already. Training needs TensorFlow, which goes into {}. You can go on meanwhile, and need not start again.</source>
        <translation>Dessiner, tester et explorer fonctionnent déjà. L’entraînement a besoin de TensorFlow, qui ira dans {}. Vous pouvez continuer entre-temps, sans redémarrer.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, and there is none for this kind of computer. Train on another one, and open the network here: all else works.</source>
        <translation>L’entraînement a besoin de TensorFlow, qui n’existe pas pour ce type d’ordinateur. Entraînez sur un autre, puis ouvrez le réseau ici : tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Checking whether it works…</source>
        <translation>Vérification du bon fonctionnement…</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>Téléchargement de {}…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>Training is installed.</source>
        <translation>L’entraînement est installé.</translation>
    </message>
</context>
<context>
    <name>Installer</name>
    <message>
        <source>There is neither pip nor uv here to install with.</source>
        <translation>Il n’y a ici ni pip ni uv pour installer.</translation>
    </message>
    <message>
        <source>Training was not installed: {}</source>
        <translation>L’entraînement n’a pas été installé : {}</translation>
    </message>
    <message>
        <source>What was installed does not work: {}</source>
        <translation>Ce qui a été installé ne fonctionne pas : {}</translation>
    </message>
    <message>
        <source>The installer could not be started: {}.</source>
        <translation>Le programme d’installation n’a pas pu être lancé : {}.</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Bias {}</source>
        <translation>Biais {}</translation>
    </message>
</context>
<context>
    <name>LandscapeMap</name>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Train LeNet-5 twice, by gradient descent and by Adam, and see both paths here.</source>
        <translation>Entraînez LeNet-5 deux fois, par descente de gradient et avec Adam : vous verrez ici les deux chemins.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Lecture des époques…</translation>
    </message>
    <message>
        <source>{} has too few epochs for a plane.</source>
        <translation>{} a trop peu d’époques pour un plan.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: they train different networks.</source>
        <translation>{} et {} n’ont pas de départ commun : ils entraînent des réseaux différents.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: their first weights differ.</source>
        <translation>{} et {} n’ont pas de départ commun : leurs premiers poids diffèrent.</translation>
    </message>
    <message>
        <source>{} and {} lie on one line, through which planes are many.</source>
        <translation>{} et {} sont sur une même droite, par laquelle passent de nombreux plans.</translation>
    </message>
    <message>
        <source>This is the plane of {} alone.</source>
        <translation>Voici le plan de {} seul.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, epoch {}: a loss of {}.</source>
        <translation>{}, époque {} : perte de {}.</translation>
    </message>
    <message>
        <source>It lies on the plane.</source>
        <translation>Elle est sur le plan.</translation>
    </message>
    <message>
        <source>The plane shows {} there, {} away.</source>
        <translation>Le plan y montre {}, à une distance de {}.</translation>
    </message>
    <message>
        <source>{} of the way: a loss of {}</source>
        <translation>{} du chemin : perte de {}</translation>
    </message>
    <message>
        <source>One plane in the space of all {} weights: through the common start and both ends. There and on the dotted line, the ground is the networks’ own loss. Elsewhere the paths run beside the plane: each dot has its true loss, whatever the ground shows.</source>
        <translation>Un plan dans l’espace des {} poids : par le départ commun et les deux arrivées. Là et sur la ligne pointillée, le fond est la perte des réseaux mêmes. Ailleurs, les chemins passent à côté du plan : chaque point a sa vraie perte, quoi que montre le fond.</translation>
    </message>
    <message>
        <source>The plane in the space of all {} weights that is nearest to the epochs: it holds {} of their variance. The path runs beside it: each dot has its true loss, whatever the ground shows.</source>
        <translation>Le plan de l’espace des {} poids le plus proche des époques : il contient {} de leur variance. Le chemin passe à côté : chaque point a sa vraie perte, quoi que montre le fond.</translation>
    </message>
    <message>
        <source>Measured on {} training images, always the same: {}.</source>
        <translation>Mesuré sur {} images d’entraînement, toujours les mêmes : {}.</translation>
    </message>
    <message>
        <source>Measured on {} of the run’s own training images.</source>
        <translation>Mesuré sur {} images d’entraînement de l’essai.</translation>
    </message>
    <message>
        <source>The run whose epochs are the solid path</source>
        <translation>L’essai dont les époques forment le chemin continu</translation>
    </message>
    <message>
        <source>The run whose epochs are the dashed path</source>
        <translation>L’essai dont les époques forment le chemin en tirets</translation>
    </message>
    <message>
        <source>Measure the losses once more, or stop</source>
        <translation>Mesurer de nouveau les pertes, ou arrêter</translation>
    </message>
    <message>
        <source>S&amp;ave picture…</source>
        <translation>Enre&amp;gistrer l’image…</translation>
    </message>
    <message>
        <source>Save map and charts as a picture</source>
        <translation>Enregistrer la carte et les graphiques comme image</translation>
    </message>
    <message>
        <source>Measured points</source>
        <translation>Points mesurés</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>E&amp;ssai</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Train a network</source>
        <translation>&amp;Entraîner un réseau</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Aller à « Entraîner »</translation>
    </message>
    <message>
        <source>The loss around the paths</source>
        <translation>La perte autour des chemins</translation>
    </message>
    <message>
        <source>Distance from the plane at each epoch</source>
        <translation>Distance au plan à chaque époque</translation>
    </message>
    <message>
        <source>Loss along the line</source>
        <translation>Perte le long de la ligne</translation>
    </message>
    <message>
        <source>Distance from the plane</source>
        <translation>Distance au plan</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Mea&amp;sure again</source>
        <translation>Mesurer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Loss on the straight line from {} to {}, exact</source>
        <translation>Perte sur la droite de {} à {}, exacte</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>a loss of {}</source>
        <translation>perte de {}</translation>
    </message>
    <message>
        <source>The landscape could not be measured.</source>
        <translation>Le paysage n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the landscape</source>
        <translation>Enregistrer le paysage</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Learn a scale</source>
        <translation>Apprendre un facteur</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>The layers of the network</source>
        <translation>Les couches du réseau</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer name (LeCun et al., 1998)</source>
        <translation>Nom de la couche (LeCun et al., 1998)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>The operation of the layer and its settings</source>
        <translation>L’opération de la couche et ses réglages</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Height × width × maps, or units</source>
        <translation>Hauteur × largeur × cartes, ou unités</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The number of weights</source>
        <translation>Le nombre de poids</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>The number of biases</source>
        <translation>Le nombre de biais</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Poids et biais</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Les couches du réseau</translation>
    </message>
    <message>
        <source>The layers, from the image to the ten digits</source>
        <translation>Les couches, de l’image aux dix chiffres</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Exactitude au fil des époques</translation>
    </message>
    <message>
        <source>From 90 %</source>
        <translation>Dès 90&#xa0;%</translation>
    </message>
    <message>
        <source>Show 90 to 100 % only, where good networks differ</source>
        <translation>N’afficher que de 90 à 100&#xa0;%, là où les bons réseaux diffèrent</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perte au fil des époques</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Afficher la perte sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>Lines of the runs</source>
        <translation>Lignes des essais</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Courbes d’apprentissage</translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>chaque lot</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{} {} at epoch {}</source>
        <translation>{} {} à l’époque {}</translation>
    </message>
    <message>
        <source>no curve yet</source>
        <translation>pas encore de courbe</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>époque {}</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Draw a digit. The network reads it while you draw.</source>
        <translation>Dessinez un chiffre. Le réseau le lit pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>Clear it (Esc) and draw one that the network gets wrong: a hasty 4, a 7 with two bars. Then press the key of the digit that you meant, 0 to 9.</source>
        <translation>Effacez-le (Échap) et dessinez-en un que le réseau lit mal&#xa0;: un 4 bâclé, un 7 à deux barres. Appuyez ensuite sur la touche du chiffre que vous vouliez, 0 à 9.</translation>
    </message>
    <message>
        <source>Train a network of your own: choose “99 % in seconds” and press Train.</source>
        <translation>Entraînez votre propre réseau&#xa0;: choisissez «&#xa0;99&#xa0;% en quelques secondes&#xa0;» et cliquez sur Entraîner.</translation>
    </message>
    <message>
        <source>It learns, and the accuracy leaves the 10 % of guessing behind. Your drawing is read by the network as it is at each moment.</source>
        <translation>Il apprend, et l’exactitude laisse derrière elle les 10&#xa0;% du hasard. Votre dessin est lu par le réseau tel qu’il est à chaque instant.</translation>
    </message>
    <message>
        <source>Now your network reads what you draw. Choose Compare networks to see how others read the same drawing.</source>
        <translation>Maintenant, votre réseau lit ce que vous dessinez. Choisissez Comparer des réseaux pour voir comment d’autres lisent le même dessin.</translation>
    </message>
    <message>
        <source>That is the whole loop: draw, train, compare. F1 explains the terms, Test shows what your network gets wrong, and Look inside shows its layers at work.</source>
        <translation>Voilà toute la boucle&#xa0;: dessiner, entraîner, comparer. F1 explique les termes, Tester montre ce que votre réseau lit mal, et Explorer montre ses couches au travail.</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminer la leçon</translation>
    </message>
    <message>
        <source>New here? In three minutes: draw, train a network of your own, compare.</source>
        <translation>Première visite&#xa0;? En trois minutes&#xa0;: dessiner, entraîner votre propre réseau, comparer.</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer la leçon</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>Étape {} sur {}</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitude d’entraînement</translation>
    </message>
    <message>
        <source>images a second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>guessing: {}</source>
        <translation>au hasard&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Réseaux…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Mode présentation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About lenet-gui</source>
        <translation>À pr&amp;opos de lenet-gui</translation>
    </message>
    <message>
        <source>&amp;Undo {}</source>
        <translation>&amp;Annuler {}</translation>
    </message>
    <message>
        <source>&amp;Redo {}</source>
        <translation>&amp;Rétablir {}</translation>
    </message>
    <message>
        <source>The log is {}.</source>
        <translation>Le journal est {}.</translation>
    </message>
    <message>
        <source>Report faults at {}. Please include the log, {}.</source>
        <translation>Signalez les problèmes à l’adresse {}. Joignez le journal, {}.</translation>
    </message>
</context>
<context>
    <name>MyDigitsPage</name>
    <message>
        <source>Print a sheet for digits…</source>
        <translation>Imprimer une feuille pour chiffres…</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Lire une feuille remplie…</translation>
    </message>
    <message>
        <source>Show only the digits that the network misreads</source>
        <translation>N’afficher que les chiffres que le réseau lit mal</translation>
    </message>
    <message>
        <source>Edit a &amp;copy</source>
        <translation>Modifier une &amp;copie</translation>
    </message>
    <message>
        <source>Edit a copy on the canvas</source>
        <translation>Modifier une copie dans la zone de dessin</translation>
    </message>
    <message>
        <source>&amp;Relabel</source>
        <translation>Rééti&amp;queter</translation>
    </message>
    <message>
        <source>Change the label (keys 0 to 9)</source>
        <translation>Changer l’étiquette (touches 0 à 9)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected digits</source>
        <translation>Supprimer les chiffres sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Add digits from files</source>
        <translation>Ajouter des chiffres depuis des fichiers</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <translation>Écrire tous les chiffres dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Fe&amp;uille</translation>
    </message>
    <message>
        <source>Write a hundred digits on paper, and read them from a photograph</source>
        <translation>Écrire cent chiffres sur papier et les lire sur une photo</translation>
    </message>
    <message>
        <source>No network is open to read them.</source>
        <translation>Aucun réseau n’est ouvert pour les lire.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Ce réseau ne lit pas de chiffres. Choisissez-en un qui en lit.</translation>
    </message>
    <message>
        <source>Reading your digits…</source>
        <translation>Lecture de vos chiffres…</translation>
    </message>
    <message>
        <source>{right} of {count} read correctly</source>
        <translation>{right} sur {count} lus correctement</translation>
    </message>
    <message>
        <source>{share} % (95 % interval {low}–{high} %)</source>
        <translation>{share}&#xa0;% (intervalle à 95&#xa0;%&#xa0;: {low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Misread: {}</source>
        <translation>&amp;Mal lus&#xa0;: {}</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… et {} de plus.</translation>
    </message>
    <message>
        <source>Some files could not be read and were left unchanged:</source>
        <translation>Certains fichiers n’ont pas pu être lus et ont été laissés tels quels&#xa0;:</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Sélection&#xa0;: {}</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Annuler {}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n digit(s) as {}</source>
        <translation>
            <numerusform>%n chiffre réétiqueté en {}</numerusform>
            <numerusform>%n chiffres réétiquetés en {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n digit(s)</source>
        <translation>
            <numerusform>%n chiffre supprimé</numerusform>
            <numerusform>%n chiffres supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Enregistrer ce réseau</translation>
    </message>
    <message>
        <source>Progress over all epochs</source>
        <translation>Progression sur toutes les époques</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume the training</source>
        <translation>Suspendre ou reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the training and keep the network so far</source>
        <translation>Arrêter l’entraînement et garder le réseau obtenu</translation>
    </message>
    <message>
        <source>Explain the terms</source>
        <translation>Expliquer les termes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused in epoch {} of {}</source>
        <translation>En pause à l’époque {} sur {}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Training, epoch {} of {}</source>
        <translation>Entraînement, époque {} sur {}</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>Adaptation…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Comparison paused</source>
        <translation>Comparaison en pause</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Filter by name, kind or accuracy</source>
        <translation>Filtrer par nom, type ou exactitude</translation>
    </message>
    <message>
        <source>Filter the networks</source>
        <translation>Filtrer les réseaux</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Choose a network in a file</source>
        <translation>Choisir un réseau dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} sur {} choisis</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Views of Look inside</source>
        <translation>Vues d’Explorer</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>D&amp;essiner un chiffre</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Aller à la zone de dessin</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>&amp;Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open a network file</source>
        <translation>Ouvrir un fichier de réseau</translation>
    </message>
    <message>
        <source>&amp;Layers as a table</source>
        <translation>Couches en ta&amp;bleau</translation>
    </message>
    <message>
        <source>Show the layers with their shapes and numbers of weights</source>
        <translation>Afficher les couches avec leurs formes et leurs nombres de poids</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <source>Each layer, and each value in it</source>
        <translation>Chaque couche, et chaque valeur qu’elle contient</translation>
    </message>
    <message>
        <source>Here you see {}.</source>
        <translation>Ici, on voit {}.</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>Pourquoi ce chiffre ?</translation>
    </message>
    <message>
        <source>The pixels that speak for one digit and against another</source>
        <translation>Les pixels qui parlent pour un chiffre et contre un autre</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Un pas à la main</translation>
    </message>
    <message>
        <source>What flows back from the loss, and a step of the training on a copy</source>
        <translation>Ce qui reflue depuis la perte, et un pas d’entraînement sur une copie</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Edit kernels and switch off maps and units, on a copy of the network</source>
        <translation>Modifier des noyaux et éteindre des cartes et des unités, sur une copie du réseau</translation>
    </message>
    <message>
        <source>What would the network do without this map?</source>
        <translation>Que ferait le réseau sans cette carte ?</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Test images as points, your drawing among them, and what is nearest</source>
        <translation>Des images de test en points, votre dessin parmi elles et ses plus proches voisins</translation>
    </message>
    <message>
        <source>Who lives next door to your drawing?</source>
        <translation>Qui habite à côté de votre dessin ?</translation>
    </message>
    <message>
        <source>Draw to fool</source>
        <translation>Tromper</translation>
    </message>
    <message>
        <source>Change the drawing with little ink until another digit is read</source>
        <translation>Modifier le dessin avec peu d’encre jusqu’à ce qu’un autre chiffre soit lu</translation>
    </message>
    <message>
        <source>How little ink makes it another digit?</source>
        <translation>Combien d’encre suffit pour en faire un autre chiffre ?</translation>
    </message>
    <message>
        <source>Draw to fool the network</source>
        <translation>Tromper le réseau</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>The loss around the paths of two trainings, such as with and without Adam</source>
        <translation>La perte autour des chemins de deux entraînements, par exemple avec et sans Adam</translation>
    </message>
    <message>
        <source>Point at any epoch.</source>
        <translation>Pointez une époque.</translation>
    </message>
    <message>
        <source>The landscape of the loss</source>
        <translation>Le paysage de la perte</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Watch a run learn: its networks from epoch to epoch</source>
        <translation>Voir un essai apprendre : ses réseaux d’époque en époque</translation>
    </message>
    <message>
        <source>Whose layers the table shows</source>
        <translation>Le réseau dont le tableau montre les couches</translation>
    </message>
    <message>
        <source>&amp;Kind of network</source>
        <translation>T&amp;ype de réseau</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>Aucun réseau n’est ouvert</translation>
    </message>
    <message>
        <source>Open one, or train one.</source>
        <translation>Ouvrez-en un, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>How {} reads your drawing</source>
        <translation>Comment {} lit votre dessin</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Il n’y a pas encore de dessin.</translation>
    </message>
    <message>
        <source>Point at any pixel.</source>
        <translation>Pointez un pixel.</translation>
    </message>
    <message>
        <source>What would one step of the training change?</source>
        <translation>Que changerait un pas de l’entraînement ?</translation>
    </message>
    <message>
        <source>Point at any value. Enter or a click holds it.</source>
        <translation>Pointez une valeur. Entrée ou un clic la retient.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number between {} and {}.</source>
        <translation>Saisissez un nombre entre {} et {}.</translation>
    </message>
    <message>
        <source>“{}” is not a number. Example: {}</source>
        <translation>«&#xa0;{}&#xa0;» n’est pas un nombre. Exemple&#xa0;: {}</translation>
    </message>
    <message>
        <source>“{}” may mean {} or {}. Enter one of them.</source>
        <translation>«&#xa0;{}&#xa0;» peut signifier {} ou {}. Saisissez l’un des deux.</translation>
    </message>
    <message>
        <source>{} is out of range: enter {} to {}.</source>
        <translation>{} est hors limites&#xa0;: saisissez de {} à {}.</translation>
    </message>
    <message>
        <source>{} is not a whole number.</source>
        <translation>{} n’est pas un nombre entier.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>The first number has to be the smaller one.</source>
        <translation>Le premier nombre doit être le plus petit.</translation>
    </message>
</context>
<context>
    <name>OtherNetworkButton</name>
    <message>
        <source>Compare with a network</source>
        <translation>Comparer à un réseau</translation>
    </message>
</context>
<context>
    <name>OwnNetworks</name>
    <message>
        <source>My network</source>
        <translation>Mon réseau</translation>
    </message>
    <message>
        <source>Open a description of a network</source>
        <translation>Ouvrir la description d’un réseau</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Descriptions de réseaux (*.toml)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} n’a pas été écrit : {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>Impossible de lire {} : {}.</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8.</source>
        <translation>{} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>{} describes no network. {}</source>
        <translation>{} ne décrit aucun réseau. {}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>label a digit as {}</source>
        <translation>l’étiquette {} d’un chiffre</translation>
    </message>
    <message>
        <source>remove a digit</source>
        <translation>retrait d’un chiffre</translation>
    </message>
</context>
<context>
    <name>PageOpener</name>
    <message>
        <source>Pages are read by networks of digits. Open one first.</source>
        <translation>Les pages sont lues par des réseaux de chiffres. Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>There are no digits on this page.</source>
        <translation>Il n’y a pas de chiffres sur cette page.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Page: {}</source>
        <translation>Page : {}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to the next doubtful digit. The key {} confirms this one first.</source>
        <translation>Aller au chiffre douteux suivant. La touche {} confirme d’abord celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>Douteux suiva&amp;nt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy the numbers, a line for each row</source>
        <translation>Copier les nombres, une ligne par rangée</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the numbers as text or as a table, or the picture with its answers</source>
        <translation>Enregistrer les nombres en texte ou en tableau, ou l’image avec ses réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rangée</numerusform>
            <numerusform>%n rangées</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {digits}</source>
        <translation>{rows}, {digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n digit(s) to &amp;My digits</source>
        <translation>
            <numerusform>Ajouter %n chiffre à &amp;Mes chiffres</numerusform>
            <numerusform>Ajouter %n chiffres à &amp;Mes chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;My digits</source>
        <translation>Ajouter à &amp;Mes chiffres</translation>
    </message>
    <message>
        <source>Digits that you have corrected or confirmed, so that the network can learn</source>
        <translation>Les chiffres que vous avez corrigés ou confirmés, pour que le réseau les apprenne</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Text, a line for each row (*.txt)</source>
        <translation>Texte, une ligne par rangée (*.txt)</translation>
    </message>
    <message>
        <source>Table of numbers (*.csv)</source>
        <translation>Tableau des nombres (*.csv)</translation>
    </message>
    <message>
        <source>Picture with the answers (*.png)</source>
        <translation>Image avec les réponses (*.png)</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} n’a pas été écrit : {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>{} exporté</translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a page</source>
        <translation>
            <numerusform>ajout de %n chiffre d’une page</numerusform>
            <numerusform>ajout de %n chiffres d’une page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n chiffre ajouté à Mes chiffres</numerusform>
            <numerusform>%n chiffres ajoutés à Mes chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs, each at its best</source>
        <translation>Paires, chacun à son meilleur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>In percentage points, seed by seed</source>
        <translation>En points de pourcentage, graine par graine</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Where it holds 0, the seeds do not tell the two apart</source>
        <translation>S’il contient 0, les graines ne les distinguent pas</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>{} minus {}</source>
        <translation>{} moins {}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Pixels for {}</source>
        <translation>Pixels pour {}</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Images ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Ouvrir l’image d’un chiffre</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Il n’y a pas d’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>Only {} was opened, of {} files: drop one at a time</source>
        <translation>Seul {} a été ouvert, sur {} fichiers&#xa0;: déposez-en un à la fois</translation>
    </message>
    <message>
        <source>Only pictures, networks (.keras, .h5) and training data on this computer can be dropped here</source>
        <translation>Seuls des images, des réseaux (.keras, .h5) et des données d’entraînement de cet ordinateur peuvent être déposés ici</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Written just now with the seed {seed}, and always the same with it.</source>
        <translation>Écrits à l’instant avec la graine {seed}, et toujours les mêmes avec elle.</translation>
    </message>
    <message>
        <source>An epoch of 240 images: batch {number} of 20, with 12 images, makes one step.</source>
        <translation>Une époque de 240 images&#xa0;: le lot {number} sur 20, avec 12 images, fait un pas.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Régression softmax</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Accuracy on the test images of MNIST, rounded.</source>
        <translation>Exactitude sur les images de test de MNIST, arrondie.</translation>
    </message>
    <message>
        <source>The same image in eight epochs; move the slider for other random changes.</source>
        <translation>La même image à huit époques&#xa0;; déplacez le curseur pour d’autres modifications aléatoires.</translation>
    </message>
    <message>
        <source>Wherever and however large it is drawn, the network gets nearly the same.</source>
        <translation>Où qu’il soit dessiné et quelle que soit sa taille, le réseau reçoit presque la même chose.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>Place et taille</translation>
    </message>
    <message>
        <source>The kernel adds the pixels of its lower row (blue) and subtracts those of its upper row (orange), so it finds upper edges.</source>
        <translation>Le noyau additionne les pixels de sa rangée inférieure (bleu) et soustrait ceux de sa rangée supérieure (orange)&#xa0;: il trouve donc les bords supérieurs.</translation>
    </message>
    <message>
        <source>With a border of {border}, a 3×3 kernel makes {result}×{result} of 6×6 pixels.</source>
        <translation>Avec une bordure de {border}, un noyau 3×3 fait {result}×{result} à partir de 6×6 pixels.</translation>
    </message>
    <message>
        <source>The largest number of each square is kept.</source>
        <translation>Le plus grand nombre de chaque carré est gardé.</translation>
    </message>
    <message>
        <source>ReLU makes {relu} of {x}, and tanh makes {tanh}.</source>
        <translation>ReLU fait {relu} de {x}, et tanh en fait {tanh}.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>e to its power</source>
        <translation>exponentielle</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>Each power is divided by the sum of all three, {total}.</source>
        <translation>Chaque exponentielle est divisée par la somme des trois, {total}.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>From the image to ten logits: C are convolutions, S poolings, then three fully connected layers; below are the sizes of the outputs.</source>
        <translation>De l’image aux dix logits&#xa0;: C désigne les convolutions, S les poolings, puis trois couches entièrement connectées&#xa0;; en bas, les tailles des sorties.</translation>
    </message>
    <message>
        <source>Place of the kernel</source>
        <translation>Place du noyau</translation>
    </message>
    <message>
        <source>Width of the border</source>
        <translation>Largeur de la bordure</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Logit of A</source>
        <translation>Logit de A</translation>
    </message>
    <message>
        <source>At a rate of {rate} %, this step leaves out {count} of 24 features.</source>
        <translation>Avec un taux de {rate}&#xa0;%, ce pas met de côté {count} des 24 caractéristiques.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>epochs →</source>
        <translation>époques →</translation>
    </message>
    <message>
        <source>A sketch of both losses: from the dashed line on, the network learns its images by heart.</source>
        <translation>Une esquisse des deux pertes&#xa0;: à partir de la ligne en tirets, le réseau apprend ses images par cœur.</translation>
    </message>
    <message>
        <source>Each of the 5 outputs is connected to each of the 24 inputs.</source>
        <translation>Chacune des 5 sorties est reliée à chacune des 24 entrées.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>après chaque pas</translation>
    </message>
    <message>
        <source>Two weights, seen from above: the cross is where they should go.</source>
        <translation>Deux poids, vus d’en haut&#xa0;: la croix est l’endroit où ils devraient aller.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Taux de dropout</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Temperature {number}: surer than before.</source>
        <translation>Température {number}&#xa0;: plus sûr qu’avant.</translation>
    </message>
    <message>
        <source>Temperature {number}: less sure than before.</source>
        <translation>Température {number}&#xa0;: moins sûr qu’avant.</translation>
    </message>
    <message>
        <source>Temperature {number} changes nothing.</source>
        <translation>La température {number} ne change rien.</translation>
    </message>
    <message>
        <source>Of 100 answers that a calibrated network gives with {share} %, about {share} are correct.</source>
        <translation>De 100 réponses qu’un réseau calibré donne avec {share}&#xa0;%, environ {share} sont correctes.</translation>
    </message>
    <message>
        <source>↑ correct</source>
        <translation>↑ correct</translation>
    </message>
    <message>
        <source>→ probability given</source>
        <translation>→ prob. annoncée</translation>
    </message>
    <message>
        <source>Too sure: high probabilities are correct less often than they say.</source>
        <translation>Trop sûr&#xa0;: les réponses à forte probabilité sont justes moins souvent qu’annoncé.</translation>
    </message>
    <message>
        <source>Too modest: high probabilities are correct more often than they say.</source>
        <translation>Trop modeste&#xa0;: les réponses à forte probabilité sont justes plus souvent qu’annoncé.</translation>
    </message>
    <message>
        <source>Calibrated: the probabilities can be taken at their word.</source>
        <translation>Calibré&#xa0;: on peut prendre les probabilités au mot.</translation>
    </message>
    <message>
        <source>99 % of {count} images: the true accuracy lies between {low} % and {high} %.</source>
        <translation>99&#xa0;% de {count} images&#xa0;: la vraie exactitude se situe entre {low}&#xa0;% et {high}&#xa0;%.</translation>
    </message>
    <message>
        <source>only A correct: {count}</source>
        <translation>seul A correct&#xa0;: {count}</translation>
    </message>
    <message>
        <source>only B correct: {count}</source>
        <translation>seul B correct&#xa0;: {count}</translation>
    </message>
    <message>
        <source>A significant difference.</source>
        <translation>Une différence significative.</translation>
    </message>
    <message>
        <source>Not a significant difference: tossed coins often fall like this.</source>
        <translation>Une différence non significative&#xa0;: à pile ou face, cela arrive souvent.</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>vrai chiffre</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>100 images of each digit; three fours were read as 9.</source>
        <translation>100 images de chaque chiffre&#xa0;; trois quatre ont été lus comme 9.</translation>
    </message>
    <message>
        <source>Recall of 4: {right} of the {total} fours were read as 4.</source>
        <translation>Rappel du 4&#xa0;: {right} des {total} quatre ont été lus comme 4.</translation>
    </message>
    <message>
        <source>Precision of 4: {right} of the {total} images read as 4 are fours.</source>
        <translation>Précision du 4&#xa0;: {right} des {total} images lues comme 4 sont des quatre.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>Part de A</translation>
    </message>
    <message>
        <source>If the correct digit gets {share} %, the loss of the image is {loss}.</source>
        <translation>Si le bon chiffre reçoit {share}&#xa0;%, la perte de l’image est {loss}.</translation>
    </message>
    <message>
        <source>weight →</source>
        <translation>poids →</translation>
    </message>
    <message>
        <source>loss ↑</source>
        <translation>perte ↑</translation>
    </message>
    <message>
        <source>After {count} of 12 steps. The flatter the valley, the shorter the step.</source>
        <translation>Après {count} pas sur 12. Plus la vallée est plate, plus le pas est court.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: twelve steps do not get far.</source>
        <translation>Taux d’apprentissage {rate}&#xa0;: douze pas ne mènent pas loin.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps reach the bottom.</source>
        <translation>Taux d’apprentissage {rate}&#xa0;: les pas atteignent le fond.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps jump to and fro across the valley.</source>
        <translation>Taux d’apprentissage {rate}&#xa0;: les pas sautent d’un côté à l’autre de la vallée.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: each jump is longer than the last; the loss grows.</source>
        <translation>Taux d’apprentissage {rate}&#xa0;: chaque saut est plus long que le précédent&#xa0;; la perte croît.</translation>
    </message>
    <message>
        <source>with momentum</source>
        <translation>avec momentum</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>A long, narrow valley from above, after {count} of 12 steps.</source>
        <translation>Une vallée longue et étroite vue d’en haut, après {count} pas sur 12.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>The learning rate from the first to the last step of a training.</source>
        <translation>Le taux d’apprentissage du premier au dernier pas d’un entraînement.</translation>
    </message>
    <message>
        <source>Probability of the correct digit</source>
        <translation>Probabilité du bon chiffre</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
</context>
<context>
    <name>PixelsMenu</name>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xels</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>A margin of two pixels around the image</source>
        <translation>Une marge de deux pixels autour de l’image</translation>
    </message>
    <message>
        <source>The image enlarged to 32×32</source>
        <translation>L’image agrandie à 32×32</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>The class that is blue, and ahead at the right</source>
        <translation>La classe en bleu, qui mène à droite</translation>
    </message>
    <message>
        <source>The class that is orange, and ahead at the left</source>
        <translation>La classe en orange, qui mène à gauche</translation>
    </message>
    <message>
        <source>B&amp;lue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>Ora&amp;nge</translation>
    </message>
    <message>
        <source>Bo&amp;rder of two</source>
        <translation>Fron&amp;tière de deux</translation>
    </message>
    <message>
        <source>The plane in which the border between both is a straight line</source>
        <translation>Le plan dans lequel la frontière entre les deux est une droite</translation>
    </message>
    <message>
        <source>Map of &amp;all</source>
        <translation>Carte de to&amp;us</translation>
    </message>
    <message>
        <source>The plane of the largest spread of all classes</source>
        <translation>Le plan de plus grande dispersion de toutes les classes</translation>
    </message>
    <message>
        <source>Test images as points</source>
        <translation>Images de test en points</translation>
    </message>
    <message>
        <source>Nearest training images by features</source>
        <translation>Images d’entraînement les plus proches par les caractéristiques</translation>
    </message>
    <message>
        <source>Nearest training images by pixels</source>
        <translation>Images d’entraînement les plus proches par les pixels</translation>
    </message>
    <message>
        <source>Reading the test images…</source>
        <translation>Lecture des images de test…</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>Aucune image des classes de ce réseau n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{} digits of a simulated pen</source>
        <translation>{} chiffres d’un stylo simulé</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} images de test de {}</translation>
    </message>
    <message>
        <source>Features: {}. Points: {}.</source>
        <translation>Caractéristiques : {}. Points : {}.</translation>
    </message>
    <message>
        <source>Weights: {}, in training.</source>
        <translation>Poids : {}, à l’entraînement.</translation>
    </message>
    <message>
        <source>To the right: the score of {} less that of {}, exactly, so their border is a straight line. Upwards: the largest spread that remains.</source>
        <translation>Vers la droite&#xa0;: le score de {} moins celui de {}, exactement&#xa0;; leur frontière est donc une droite. Vers le haut&#xa0;: la plus grande dispersion restante.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on the wrong side.</source>
        <translation>
            <numerusform>%n point du mauvais côté.</numerusform>
            <numerusform>%n points du mauvais côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions hold {} of the spread; what is apart may lie on one spot here.</source>
        <translation>Les deux directions contiennent {} de la dispersion&#xa0;; ce qui est éloigné peut se trouver ici au même endroit.</translation>
    </message>
    <message>
        <source>Weights: {}.</source>
        <translation>Poids : {}.</translation>
    </message>
    <message>
        <source>the pixels, as there is no hidden layer</source>
        <translation>les pixels, car il n’y a pas de couche cachée</translation>
    </message>
    <message>
        <source>the scores</source>
        <translation>les scores</translation>
    </message>
    <message>
        <source>The two directions in which the features are spread the most (PCA) hold {} of the spread. Distances on such a map mislead.</source>
        <translation>Les deux directions de plus grande dispersion des caractéristiques (ACP) contiennent {} de la dispersion. Les distances sur une telle carte sont trompeuses.</translation>
    </message>
    <message>
        <source>{} of the points have neighbours that are mostly of another class.</source>
        <translation>{} des points ont des voisins qui sont pour la plupart d’une autre classe.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} above that of {}.</source>
        <translation>Votre dessin (gros point) : le score de {} dépasse de {} celui de {}.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} below that of {}.</source>
        <translation>Votre dessin (gros point) : le score de {} est de {} sous celui de {}.</translation>
    </message>
    <message>
        <source>Point at a dot to see its image. A click puts it on the canvas.</source>
        <translation>Pointez un point pour voir son image. Un clic la met sur la zone de dessin.</translation>
    </message>
    <message>
        <source>Test image: label {}, read as {}.</source>
        <translation>Image de test : étiquette {}, lue {}.</translation>
    </message>
    <message>
        <source>Nearest training images: there is no drawing yet.</source>
        <translation>Images d’entraînement les plus proches : il n’y a pas encore de dessin.</translation>
    </message>
    <message>
        <source>Nearest of {} training images by pixels</source>
        <translation>Les plus proches de {} images d’entraînement par les pixels</translation>
    </message>
    <message>
        <source>Nearest of {} training images by features: {}</source>
        <translation>Les plus proches de {} images d’entraînement par les caractéristiques : {}</translation>
    </message>
    <message>
        <source>Nearest by features: when the weights come to rest</source>
        <translation>Les plus proches par les caractéristiques : quand les poids seront stables</translation>
    </message>
    <message>
        <source>Nearest by features: {} of the training images are read</source>
        <translation>Les plus proches par les caractéristiques : {} des images d’entraînement sont lues</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language can be changed when no training is running.</source>
        <translation>La langue peut être changée quand aucun entraînement n’est en cours.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>&amp;Taille du texte</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Your own settings, under Advanced.</source>
        <translation>Vos propres réglages, sous Avancé.</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Autres réseaux</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>No drawing</source>
        <translation>Aucun dessin</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ran&amp;k this layer</source>
        <translation>Ran&amp;gs dans la couche</translation>
    </message>
    <message>
        <source>Switch each map or unit of the layer off, one by one, and read images again</source>
        <translation>Éteindre une à une les cartes ou unités de la couche, et relire des images</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>The map or unit that is switched off</source>
        <translation>La carte ou l’unité éteinte</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûte</translation>
    </message>
    <message>
        <source>Percentage points of the network’s own accuracy</source>
        <translation>Points de pourcentage de l’exactitude du réseau lui-même</translation>
    </message>
    <message>
        <source>What each map or unit costs</source>
        <translation>Ce que coûte chaque carte ou unité</translation>
    </message>
    <message>
        <source>What does each map or unit contribute?</source>
        <translation>Qu’apporte chaque carte ou unité ?</translation>
    </message>
    <message>
        <source>{}: reading…</source>
        <translation>{} : lecture…</translation>
    </message>
    <message>
        <source>{}, of {} images</source>
        <translation>{}, sur {} images</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>No network open</source>
        <translation>Aucun réseau ouvert</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Chiffre {} sur {}</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Restore the drawing and reopen the unsaved networks</source>
        <translation>Restaurer le dessin et rouvrir les réseaux non enregistrés</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Resta&amp;urer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>Delete the unsaved work</source>
        <translation>Supprimer le travail non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n dessin</numerusform>
            <numerusform>%n dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n réseau</numerusform>
            <numerusform>%n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work from {}: {}.</source>
        <translation>Travail non enregistré ({})&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Reading unsaved work…</source>
        <translation>Lecture du travail non enregistré…</translation>
    </message>
    <message>
        <source>The damaged copy is in {}.</source>
        <translation>La copie endommagée est dans {}.</translation>
    </message>
    <message>
        <source>Restored the unsaved work</source>
        <translation>Travail non enregistré restauré</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Rien n’a pu être restauré</translation>
    </message>
</context>
<context>
    <name>RelabelPopup</name>
    <message>
        <source>Change the label to</source>
        <translation>Remplacer l’étiquette par</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>Étiqueter comme {}</translation>
    </message>
</context>
<context>
    <name>ReproductionPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the table as Markdown (to the clipboard)</source>
        <translation>Copier le tableau en Markdown (dans le presse-papiers)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the table as Markdown, CSV or JSON</source>
        <translation>Enregistrer le tableau en Markdown, CSV ou JSON</translation>
    </message>
    <message>
        <source>Copied the table as Markdown</source>
        <translation>Tableau copié en Markdown</translation>
    </message>
    <message>
        <source>Table in Markdown (*.md)</source>
        <translation>Tableau en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>Tableau en CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Tous les chiffres en JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
</context>
<context>
    <name>ReproductionStart</name>
    <message>
        <source>Reproduce the tutorial</source>
        <translation>Reproduire le tutoriel</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Retour aux courbes</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>“Convolutional Neural Network for Handwritten Digits Recognition” builds LeNet-5, after LeCun and others (1998), in TensorFlow. Its four experiments are trained here with its settings, each with several seeds, and its claims are checked.</source>
        <translation>«&#xa0;Convolutional Neural Network for Handwritten Digits Recognition&#xa0;» construit LeNet-5, d’après LeCun et d’autres (1998), dans TensorFlow. Ses quatre expériences sont entraînées ici avec ses réglages, chacune avec plusieurs graines, et ses affirmations sont vérifiées.</translation>
    </message>
    <message>
        <source>Train each experiment this many times, each time with another seed</source>
        <translation>Entraîner chaque expérience autant de fois, chaque fois avec une autre graine</translation>
    </message>
    <message>
        <source>Seed&amp;s</source>
        <translation>Graine&amp;s</translation>
    </message>
    <message>
        <source>Repro&amp;duce</source>
        <translation>Reprodu&amp;ire</translation>
    </message>
    <message>
        <source>{}. The tutorial claims {}.</source>
        <translation>{}. Le tutoriel annonce {}.</translation>
    </message>
    <message>
        <source>{} at {}, batches of {}, {} epochs</source>
        <translation>{} à {}, lots de {}, {} époques</translation>
    </message>
    <message>
        <source>{}, {} of the features dropped</source>
        <translation>{}, {} des caractéristiques mises de côté</translation>
    </message>
    <message>
        <source>Train the chosen experiments of the tutorial, and compare with its claims</source>
        <translation>Entraîner les expériences choisies du tutoriel, et comparer à ses affirmations</translation>
    </message>
    <message>
        <source>{} trainings, about {} on this machine. Trainings that are recorded already are not repeated; stop at any time, and continue later.</source>
        <translation>{} entraînements, environ {} sur cette machine. Les entraînements déjà enregistrés ne sont pas répétés&#xa0;; arrêtez à tout moment, et continuez plus tard.</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>Choisissez au moins une expérience.</translation>
    </message>
</context>
<context>
    <name>ReproductionTable</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>L’entraînement</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutoriel</translation>
    </message>
    <message>
        <source>The accuracy that the tutorial claims</source>
        <translation>L’exactitude que le tutoriel annonce</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The mean accuracy over the seeds trained so far</source>
        <translation>L’exactitude moyenne sur les graines entraînées jusqu’ici</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean over seeds; of one seed, of its test accuracy</source>
        <translation>Intervalle de confiance à 95&#xa0;% de la moyenne sur les graines&#xa0;; avec une seule graine, de son exactitude de test</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Measured minus claimed, in percentage points</source>
        <translation>Mesuré moins annoncé, en points de pourcentage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>The mean time of a training</source>
        <translation>Le temps moyen d’un entraînement</translation>
    </message>
    <message>
        <source>The tutorial&apos;s claims, and what was measured here</source>
        <translation>Ce qu’affirme le tutoriel, et ce qui a été mesuré ici</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>&amp;Draw with it</source>
        <translation>De&amp;ssiner avec</translation>
    </message>
    <message>
        <source>Let this network read what you draw</source>
        <translation>Laisser ce réseau lire ce que vous dessinez</translation>
    </message>
    <message>
        <source>See its &amp;mistakes</source>
        <translation>Vo&amp;ir ses erreurs</translation>
    </message>
    <message>
        <source>Test it, and see the images that it misreads</source>
        <translation>Le tester, et voir les images qu’il lit mal</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>Co&amp;mparer à l’essai précédent</translation>
    </message>
    <message>
        <source>Show the curves of the run before in the same plots</source>
        <translation>Afficher les courbes de l’essai précédent dans les mêmes graphiques</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Enregistrer ce réseau</translation>
    </message>
    <message>
        <source>{}: {} epochs in {}</source>
        <translation>{}&#xa0;: {} époques en {}</translation>
    </message>
    <message>
        <source>{}: 1 epoch in {}</source>
        <translation>{}&#xa0;: 1 époque en {}</translation>
    </message>
    <message>
        <source>of the {} test images are read correctly, though it has never seen them. On other images of this kind it would be {} to {} %, in 19 of 20 such tests.</source>
        <translation>des {} images de test sont lues correctement, alors que le réseau ne les a jamais vues. Sur d’autres images du même genre, ce serait entre {} et {}&#xa0;%, dans 19 tests de ce type sur 20.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>The loss grew without bound. Try a smaller learning rate, a larger batch, or Adam.</source>
        <translation>La perte a crû sans limite. Essayez un taux d’apprentissage plus petit, un lot plus grand, ou Adam.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The first epoch was not completed.</source>
        <translation>La première époque n’a pas été achevée.</translation>
    </message>
    <message>
        <source>of the {} validation images were read correctly after the last complete epoch. The training was stopped; resume it under All runs.</source>
        <translation>des {} images de validation ont été lues correctement après la dernière époque complète. L’entraînement a été arrêté&#xa0;; reprenez-le sous Tous les essais.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Current network</source>
        <translation>Réseau courant</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>Trained this session</source>
        <translation>Entraînés durant cette session</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>No network matches.</source>
        <translation>Aucun réseau ne correspond.</translation>
    </message>
</context>
<context>
    <name>RunBoxes</name>
    <message>
        <source>no other</source>
        <translation>aucun autre</translation>
    </message>
    <message>
        <source>choose another…</source>
        <translation>choisir un autre…</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Retour aux courbes</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause after the epochs under way, or go on</source>
        <translation>Mettre en pause après les époques en cours, ou continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop, and keep what has ended</source>
        <translation>Arrêter, et garder ce qui est terminé</translation>
    </message>
    <message>
        <source>{}: epoch {} of {}</source>
        <translation>{} : époque {} sur {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} autres</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tick to show the curves; double-click or F2 to rename</source>
        <translation>Cocher pour afficher les courbes&#xa0;; double-clic ou F2 pour renommer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finished, stopped, interrupted, running</source>
        <translation>Terminé, arrêté, interrompu, en cours</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs trained, of those planned</source>
        <translation>Époques entraînées, sur celles prévues</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>The best accuracy on the validation images</source>
        <translation>La meilleure exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The accuracy on the test images, read once, after the last epoch</source>
        <translation>L’exactitude sur les images de test, lues une seule fois, après la dernière époque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>The time spent training</source>
        <translation>Le temps d’entraînement</translation>
    </message>
    <message>
        <source>{} adapted to your digits: {} of {} read correctly, {} before</source>
        <translation>{} adapté à vos chiffres&#xa0;: {} sur {} lus correctement, {} avant</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>graine {}</translation>
    </message>
    <message>
        <source>{}, {} images</source>
        <translation>{}, {} images</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>augmenté</translation>
    </message>
    <message>
        <source>averaged weights</source>
        <translation>poids moyennés</translation>
    </message>
    <message>
        <source>best epoch {}</source>
        <translation>meilleure époque {}</translation>
    </message>
    <message>
        <source>test 95 % interval {}–{} %</source>
        <translation>intervalle de test à 95&#xa0;%&#xa0;: {}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>commencé le {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>unreadable: {}</source>
        <translation>illisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} Le dossier {} a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Choose the curves that are drawn of each ticked run</source>
        <translation>Choisir les courbes tracées pour chaque essai coché</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the curves of the ticked runs as CSV, or the plots as PNG or SVG</source>
        <translation>Enregistrer les courbes des essais cochés en CSV, ou les graphiques en PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Kind of curves</source>
        <translation>T&amp;ype de courbes</translation>
    </message>
    <message>
        <source>Validation, each epoch</source>
        <translation>Validation, chaque époque</translation>
    </message>
    <message>
        <source>Training, each epoch</source>
        <translation>Entraînement, chaque époque</translation>
    </message>
    <message>
        <source>Training, each batch, smoothed</source>
        <translation>Entraînement, chaque lot, lissé</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>None yet. Every training is kept here.</source>
        <translation>Aucun pour l’instant. Chaque entraînement est conservé ici.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucun essai</translation>
    </message>
    <message>
        <source>Show the curves of this run in the plots above</source>
        <translation>Afficher les courbes de cet essai dans les graphiques ci-dessus</translation>
    </message>
    <message>
        <source>A&amp;ll runs</source>
        <translation>Tous &amp;les essais</translation>
    </message>
    <message>
        <source>Show all runs: open, resume, rename, delete, export</source>
        <translation>Afficher tous les essais&#xa0;: ouvrir, reprendre, renommer, supprimer, exporter</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}&#xa0;: {}, {}</translation>
    </message>
    <message>
        <source>{}: {}, in training</source>
        <translation>{}&#xa0;: {}, à l’entraînement</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>All runs</source>
        <translation>Tous les essais</translation>
    </message>
    <message>
        <source>No runs yet. Trainings appear here automatically.</source>
        <translation>Aucun essai pour l’instant. Les entraînements apparaissent ici automatiquement.</translation>
    </message>
</context>
<context>
    <name>RunsTools</name>
    <message>
        <source>&amp;Open network</source>
        <translation>&amp;Ouvrir le réseau</translation>
    </message>
    <message>
        <source>Use its network to read your drawing</source>
        <translation>Utiliser son réseau pour lire votre dessin</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Continue after the last complete epoch, with the same result as without a break</source>
        <translation>Continuer après la dernière époque complète, avec le même résultat que sans interruption</translation>
    </message>
    <message>
        <source>Reuse &amp;settings</source>
        <translation>Réutiliser les ré&amp;glages</translation>
    </message>
    <message>
        <source>Put its settings into the form, under Advanced</source>
        <translation>Reporter ses réglages dans le formulaire, sous Avancé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Take its network or its training away, for your own code or another program</source>
        <translation>Emporter son réseau ou son entraînement, pour votre propre code ou un autre programme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move the selected runs to the bin</source>
        <translation>Mettre les essais sélectionnés à la corbeille</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>Empty bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Permanently delete the runs in the bin</source>
        <translation>Supprimer définitivement les essais de la corbeille</translation>
    </message>
    <message>
        <source>Disk limit for the networks of all epochs, 0.25 MB each. The oldest are removed first; the last and the best of each run stay.</source>
        <translation>Limite sur le disque pour les réseaux de toutes les époques, 0,25&#xa0;Mo chacun. Les plus anciens sont supprimés d’abord&#xa0;; le dernier et le meilleur de chaque essai restent.</translation>
    </message>
    <message>
        <source>Epoch checkpoints, at most</source>
        <translation>Points de contrôle des époques, au plus</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
</context>
<context>
    <name>Scatter</name>
    <message>
        <source>{} ahead</source>
        <translation>{} en tête</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Between {} and {} %</source>
        <translation>Entre {} et {}&#xa0;%</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence)</source>
        <translation>Entre {} et {}&#xa0;% (confiance à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence, few images)</source>
        <translation>Entre {} et {}&#xa0;% (confiance à 95&#xa0;%, peu d’images)</translation>
    </message>
    <message>
        <source>{}: {} in {}</source>
        <translation>{}&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} correct. {}. {}.</source>
        <translation>{} de réponses correctes. {}. {}.</translation>
    </message>
    <message>
        <source>no mistakes</source>
        <translation>aucune erreur</translation>
    </message>
    <message>
        <source>{} of your digits</source>
        <translation>{} de vos chiffres</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} images de test de {}</translation>
    </message>
    <message>
        <source>{} validation images of {}</source>
        <translation>{} images de validation de {}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Read correctly by the copy</source>
        <translation>Lues correctement par la copie</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>Aucune image des classes de ce réseau n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>of {} digits that a simulated pen wrote</source>
        <translation>de {} chiffres écrits par un stylo simulé</translation>
    </message>
    <message>
        <source>of {} test images of {}</source>
        <translation>de {} images de test de {}</translation>
    </message>
    <message>
        <source>{}; the network itself: {}</source>
        <translation>{} ; le réseau lui-même : {}</translation>
    </message>
    <message>
        <source>Each image is read as before.</source>
        <translation>Chaque image est lue comme avant.</translation>
    </message>
    <message>
        <source>{} images only the network itself reads correctly, {} only the copy.</source>
        <translation>{} images ne sont lues correctement que par le réseau lui-même, {} que par la copie.</translation>
    </message>
    <message>
        <source>This may be chance ({}, McNemar).</source>
        <translation>Cela peut être dû au hasard ({}, McNemar).</translation>
    </message>
    <message>
        <source>This is more than chance ({}, McNemar).</source>
        <translation>C’est plus que le hasard ({}, McNemar).</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Write the digit of each row into its ten boxes. Then photograph the whole sheet.</source>
        <translation>Écrivez le chiffre de chaque rangée dans ses dix cases. Photographiez ensuite toute la feuille.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Digits of the sheet</source>
        <translation>Chiffres de la feuille</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>vérifié par vous</translation>
    </message>
    <message>
        <source>the network reads it as {}</source>
        <translation>le réseau lit {}</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Each row has the digit that was printed beside it.</source>
        <translation>Chaque rangée a le chiffre imprimé à côté.</translation>
    </message>
    <message>
        <source>A dashed frame marks what the network reads as another digit.</source>
        <translation>Un cadre en tirets marque ce que le réseau lit comme un autre chiffre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Erreur&#xa0;? C’est un…</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>C’est {}</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>Douteux suiva&amp;nt</translation>
    </message>
    <message>
        <source>Go to the next digit that the network reads otherwise</source>
        <translation>Aller au chiffre suivant que le réseau lit autrement</translation>
    </message>
    <message>
        <source>&amp;Take again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Take this digit again</source>
        <translation>Reprendre ce chiffre</translation>
    </message>
    <message>
        <source>Leave this digit out</source>
        <translation>Laisser ce chiffre de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) of 100</source>
        <translation>
            <numerusform>%n chiffre sur 100</numerusform>
            <numerusform>%n chiffres sur 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n digit(s) to My digits</source>
        <translation>
            <numerusform>&amp;Ajouter %n chiffre à Mes chiffres</numerusform>
            <numerusform>&amp;Ajouter %n chiffres à Mes chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a sheet</source>
        <translation>
            <numerusform>ajout de %n chiffre d’une feuille</numerusform>
            <numerusform>ajout de %n chiffres d’une feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n chiffre ajouté à Mes chiffres</numerusform>
            <numerusform>%n chiffres ajoutés à Mes chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Imprimer une feuille</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} n’a pas été écrit : {}.</translation>
    </message>
    <message>
        <source>{} is written; print it in its full size</source>
        <translation>{} est écrit ; imprimez-le en taille réelle</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Images ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open the picture of a sheet</source>
        <translation>Ouvrir l’image d’une feuille</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lecture de la feuille…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The current network, {}</source>
        <translation>Le réseau actuel, {}</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Aucune couche</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mon réseau</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Gradient at each layer</source>
        <translation>Gradient à chaque couche</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far the step goes along the gradient</source>
        <translation>Jusqu’où va le pas le long du gradient</translation>
    </message>
    <message>
        <source>Line: the measured loss of the batch. Dashes: what the gradient promises.</source>
        <translation>Trait&#xa0;: la perte mesurée du lot. Tirets&#xa0;: ce que promet le gradient.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>The length of the gradient at the layer’s weights</source>
        <translation>La longueur du gradient aux poids de la couche</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>The length of the step, over that of the weights</source>
        <translation>La longueur du pas, rapportée à celle des poids</translation>
    </message>
    <message>
        <source>Gradient and update of each layer</source>
        <translation>Gradient et mise à jour de chaque couche</translation>
    </message>
    <message>
        <source>Accuracy after each step</source>
        <translation>Exactitude après chaque pas</translation>
    </message>
    <message>
        <source>The loss of the batch along the step</source>
        <translation>La perte du lot le long du pas</translation>
    </message>
    <message>
        <source>Test images read correctly after each step</source>
        <translation>Images de test lues correctement après chaque pas</translation>
    </message>
    <message>
        <source>The digit that the drawing is meant to be</source>
        <translation>Le chiffre que le dessin doit représenter</translation>
    </message>
    <message>
        <source>The drawing, and random training images beside it</source>
        <translation>Le dessin, et des images d’entraînement au hasard avec lui</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>Éti&amp;quette</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Take the &amp;step</source>
        <translation>Faire le pa&amp;s</translation>
    </message>
    <message>
        <source>Change the weights of a copy, and read test images again</source>
        <translation>Changer les poids d’une copie, et relire des images de test</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Go back to before the last step</source>
        <translation>Revenir à l’état d’avant le dernier pas</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Recomm&amp;encer</translation>
    </message>
    <message>
        <source>Begin anew with the network</source>
        <translation>Repartir du réseau</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>Utiliser ce&amp;tte copie</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Faire de la copie le réseau actuel, pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n step(s) by hand</source>
        <translation>
            <numerusform>{}, %n pas à la main</numerusform>
            <numerusform>{}, %n pas à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>The batches have digits, and this network has other classes.</source>
        <translation>Les lots contiennent des chiffres, et ce réseau a d’autres classes.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Il n’y a pas encore de dessin.</translation>
    </message>
    <message>
        <source>Following the gradient back…</source>
        <translation>Le gradient est suivi à rebours…</translation>
    </message>
    <message>
        <source>Blue is to grow, orange to shrink, for the loss to fall: the negative gradient, from the output, where it is label less probability (y − p), back to the image.</source>
        <translation>Ce qui est bleu doit croître, ce qui est orange diminuer, pour que la perte baisse&#xa0;: le gradient négatif, de la sortie, où il vaut l’étiquette moins la probabilité (y − p), jusqu’à l’image.</translation>
    </message>
    <message>
        <source>A step changes the weights of a copy, to make the batch’s loss fall.</source>
        <translation>Un pas modifie les poids d’une copie pour faire baisser la perte du lot.</translation>
    </message>
    <message numerus="yes">
        <source>A copy after %n step(s); the network itself stays as it is.</source>
        <translation>
            <numerusform>Une copie après %n pas&#xa0;; le réseau lui-même reste tel quel.</numerusform>
            <numerusform>Une copie après %n pas&#xa0;; le réseau lui-même reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate {}: a loss of {} becomes {}; the straight line promises {}.</source>
        <translation>Taux d’apprentissage {}&#xa0;: une perte de {} devient {}&#xa0;; la droite promet {}.</translation>
    </message>
    <message>
        <source>{count} of {title}’s test images</source>
        <translation>{count} images de test de {title}</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <source>{} of {} are read correctly.</source>
        <translation>{} de {} sont lus correctement.</translation>
    </message>
    <message>
        <source>{} of {} are read correctly; {} before the first step.</source>
        <translation>{} de {} sont lus correctement&#xa0;; {} avant le premier pas.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>take a step</source>
        <translation>faire un pas</translation>
    </message>
</context>
<context>
    <name>SweepChoice</name>
    <message>
        <source>Compare settings</source>
        <translation>Comparer des réglages</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Retour aux courbes</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Afficher les courbes</translation>
    </message>
    <message>
        <source>Which optimizer is better depends on its learning rate, and on chance. Here many trainings run side by side, with several seeds, and each is judged at its best.</source>
        <translation>Le meilleur optimiseur dépend de son taux d’apprentissage, et du hasard. Ici, de nombreux entraînements se déroulent côte à côte, avec plusieurs graines, et chacun est jugé à son meilleur.</translation>
    </message>
    <message>
        <source>The tutorial, fairly</source>
        <translation>Le tutoriel, équitablement</translation>
    </message>
    <message>
        <source>Dropout from 0 to 0.6</source>
        <translation>Dropout de 0 à 0,6</translation>
    </message>
    <message>
        <source>Batch size against learning rate</source>
        <translation>Taille de lot et taux d’apprentissage</translation>
    </message>
    <message>
        <source>Choose what varies</source>
        <translation>Choisir ce qui varie</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Train each combination this many times</source>
        <translation>Entraîner chaque combinaison autant de fois</translation>
    </message>
    <message>
        <source>each combination</source>
        <translation>chaque combinaison</translation>
    </message>
    <message>
        <source>some at random</source>
        <translation>quelques-unes au hasard</translation>
    </message>
    <message>
        <source>halve them by rounds</source>
        <translation>les réduire par tours</translation>
    </message>
    <message>
        <source>Halving trains all for a few epochs, and the best third three times as long, up to twice</source>
        <translation>Tous sont entraînés quelques époques, puis le meilleur tiers trois fois plus longtemps, jusqu’à deux fois</translation>
    </message>
    <message>
        <source>Number of combinations</source>
        <translation>Nombre de combinaisons</translation>
    </message>
    <message>
        <source>Start comparing</source>
        <translation>Lancer la comparaison</translation>
    </message>
    <message>
        <source>Train what is missing; what is recorded is not trained again</source>
        <translation>Entraîner ce qui manque ; ce qui est enregistré n’est pas refait</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>A network that is trained further cannot be compared; choose another one under Advanced.</source>
        <translation>Un réseau entraîné davantage ne peut pas être comparé ; choisissez-en un autre sous Avancé.</translation>
    </message>
    <message>
        <source>All else is as set at the left: {}.</source>
        <translation>Tout le reste comme réglé à gauche : {}.</translation>
    </message>
    <message>
        <source>{} trainings, and all are recorded: {}.</source>
        <translation>{} entraînements, tous enregistrés : {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. {} of them are recorded; the rest takes about {}.</source>
        <translation>{} entraînements : {}. {} sont déjà enregistrés ; le reste prend environ {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. About {} on this machine; pause or stop at any time.</source>
        <translation>{} entraînements : {}. Environ {} sur cette machine ; pause ou arrêt à tout moment.</translation>
    </message>
</context>
<context>
    <name>SweepPanels</name>
    <message>
        <source>Each at its best</source>
        <translation>Chacun à son meilleur</translation>
    </message>
    <message>
        <source>Each at its best, on the test images</source>
        <translation>Chacun à son meilleur, sur les images de test</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss on the validation images</source>
        <translation>Perte sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Exactitude sur les images de test</translation>
    </message>
    <message>
        <source>{}, {} {}</source>
        <translation>{}, {} {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Accuracy on the test images, in %</source>
        <translation>Exactitude sur les images de test, en %</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>pas encore entraîné</translation>
    </message>
    <message>
        <source>95 % interval {} to {}</source>
        <translation>intervalle à 95 % : {} à {}</translation>
    </message>
    <message>
        <source>{} diverged</source>
        <translation>{} ont divergé</translation>
    </message>
    <message>
        <source>There is nothing to show before the first training has ended.</source>
        <translation>Il n’y a rien à montrer avant la fin du premier entraînement.</translation>
    </message>
    <message>
        <source>{} of {} trainings on {}. Dots are seeds, bars 95 % intervals of the mean; a ring marks the best by the validation images, and a cross what diverged.</source>
        <translation>{} entraînements sur {}, avec {}. Les points sont les graines, les barres les intervalles à 95 % de la moyenne ; un anneau marque le meilleur d’après les images de validation, une croix ce qui a divergé.</translation>
    </message>
</context>
<context>
    <name>SweepResults</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report as Markdown (to the clipboard)</source>
        <translation>Copier le rapport en Markdown (dans le presse-papiers)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save pictures or report: PNG, SVG, Markdown, CSV or JSON</source>
        <translation>Enregistrer les images ou le rapport : PNG, SVG, Markdown, CSV ou JSON</translation>
    </message>
    <message>
        <source>Copied the report as Markdown</source>
        <translation>Rapport copié en Markdown</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Pictures as a vector graphic (*.svg)</source>
        <translation>Images vectorielles (*.svg)</translation>
    </message>
    <message>
        <source>Report in Markdown (*.md)</source>
        <translation>Rapport en Markdown (*.md)</translation>
    </message>
    <message>
        <source>All trainings as CSV (*.csv)</source>
        <translation>Tous les entraînements en CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Tous les chiffres en JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
</context>
<context>
    <name>TeachBox</name>
    <message>
        <source>Label the drawing</source>
        <translation>Étiqueter le dessin</translation>
    </message>
    <message>
        <source>Keys 0 to 9 add the drawing to My digits</source>
        <translation>Les touches 0 à 9 ajoutent le dessin à Mes chiffres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the drawing from My digits</source>
        <translation>Retirer le dessin de Mes chiffres</translation>
    </message>
    <message>
        <source>Undo adding to My digits</source>
        <translation>Annuler l’ajout à Mes chiffres</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>Pourquoi ce chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>See in Look inside which pixels speak for it, and which against</source>
        <translation>Voir dans Explorer quels pixels plaident pour lui, et lesquels contre</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Ouvrir comme pa&amp;ge…</translation>
    </message>
    <message>
        <source>See all digits at once, to correct, copy and export them</source>
        <translation>Voir tous les chiffres à la fois, pour les corriger, les copier et les exporter</translation>
    </message>
    <message>
        <source>Several digits</source>
        <translation>Plusieurs chiffres</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Erreur&#xa0;? C’est un…</translation>
    </message>
    <message>
        <source>Add the drawing to My digits as {}</source>
        <translation>Ajouter le dessin à Mes chiffres comme {}</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>add the digit {}</source>
        <translation>l’ajout d’un {}</translation>
    </message>
    <message>
        <source>Added to My digits as {}</source>
        <translation>Ajouté à Mes chiffres comme {}</translation>
    </message>
    <message>
        <source>Added as {}. Is it one digit?</source>
        <translation>Ajouté comme {}. Un seul chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Added as {}. Is it a digit?</source>
        <translation>Ajouté comme {}. Est-ce un chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Removed from My digits</source>
        <translation>Retiré de Mes chiffres</translation>
    </message>
</context>
<context>
    <name>TensorBoardBar</name>
    <message>
        <source>Open Tensor&amp;Board</source>
        <translation>Ouvrir Tensor&amp;Board</translation>
    </message>
    <message>
        <source>Show all runs in TensorBoard, in your browser: each batch, the graph, the settings</source>
        <translation>Afficher tous les essais dans TensorBoard, dans votre navigateur&#xa0;: chaque lot, le graphe, les réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>TensorBoard has nothing to show yet: train a network first, here or with lenet-gui train.</source>
        <translation>TensorBoard n’a encore rien à montrer&#xa0;: entraînez d’abord un réseau, ici ou avec lenet-gui train.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Do not wait for TensorBoard</source>
        <translation>Ne pas attendre TensorBoard</translation>
    </message>
    <message>
        <source>End TensorBoard</source>
        <translation>Arrêter TensorBoard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running here, on this computer only</source>
        <translation>En marche ici, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Open {} in a browser</source>
        <translation>Ouvrir {} dans un navigateur</translation>
    </message>
    <message>
        <source>TensorBoard has ended</source>
        <translation>TensorBoard s’est arrêté</translation>
    </message>
</context>
<context>
    <name>TensorBoardServer</name>
    <message>
        <source>TensorBoard is not installed; Install training, on Train, fetches it.</source>
        <translation>TensorBoard n’est pas installé&#xa0;; «&#xa0;Installer l’entraînement&#xa0;», sous «&#xa0;Entraîner&#xa0;», le télécharge.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; this installs it:

{}</source>
        <translation>TensorBoard n’est pas installé&#xa0;; cette commande l’installe&#xa0;:

{}</translation>
    </message>
    <message>
        <source>{}

To start it by hand, run:

{}</source>
        <translation>{}

Pour le lancer à la main, exécutez&#xa0;:

{}</translation>
    </message>
    <message>
        <source>TensorBoard exited before it was ready; it said: {}</source>
        <translation>TensorBoard s’est terminé avant d’être prêt&#xa0;; il a dit&#xa0;: {}</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: {}.</source>
        <translation>TensorBoard n’a pas pu être lancé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>TensorBoard did not respond within {} s and was stopped.</source>
        <translation>TensorBoard n’a pas répondu en {}&#xa0;s et a été arrêté.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>The page &amp;says:</source>
        <translation>La page &amp;dit&#xa0;:</translation>
    </message>
    <message>
        <source>Type what the page says, a line for each row, such as 12345 / 6789</source>
        <translation>Tapez ce que dit la page, une ligne par rangée, par exemple 12345 / 6789</translation>
    </message>
    <message>
        <source>Con&amp;firm text</source>
        <translation>Con&amp;firmer le texte</translation>
    </message>
    <message>
        <source>Take each digit of the text as right</source>
        <translation>Tenir chaque chiffre du texte pour juste</translation>
    </message>
    <message>
        <source>confirm the text</source>
        <translation>confirmation du texte</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Pen</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Gommer avec le bouton gauche</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo the last stroke that was undone</source>
        <translation>Rétablir le dernier trait annulé</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Effacer le dessin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Example digit</source>
        <translation>Chiffre d’exemple</translation>
    </message>
    <message>
        <source>Show a random handwritten digit</source>
        <translation>Montrer un chiffre manuscrit au hasard</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Image d’exemple</translation>
    </message>
    <message>
        <source>Show a random image of a class</source>
        <translation>Montrer au hasard une image d’une classe</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Ouvrir l’image d’un chiffre</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The images to learn from</source>
        <translation>Les images dont le réseau apprend</translation>
    </message>
    <message>
        <source>Look at the data: classes, samples, and how they are split</source>
        <translation>Voir les données : classes, exemples et répartition</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Voir les données</translation>
    </message>
    <message>
        <source>The current network, trained further</source>
        <translation>Le réseau actuel, entraîné davantage</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>Entraîner &amp;davantage</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>&amp;Construire un réseau…</translation>
    </message>
    <message>
        <source>Open &amp;TensorBoard</source>
        <translation>Ouvrir &amp;TensorBoard</translation>
    </message>
    <message>
        <source>“{}” is chosen; press Train. Its settings are under Advanced.</source>
        <translation>« {} » est choisi ; appuyez sur Entraîner. Ses réglages sont sous Avancé.</translation>
    </message>
    <message>
        <source>Training {} of {}: {}, seed {}.</source>
        <translation>Entraînement {} sur {}&#xa0;: {}, graine {}.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; press Reproduce to go on.</source>
        <translation>Arrêté après {} entraînements sur {}. Ils sont conservés&#xa0;; cliquez sur Reproduire pour continuer.</translation>
    </message>
    <message>
        <source>The tutorial is reproduced, {} of {} trainings: see the table.</source>
        <translation>Le tutoriel est reproduit, {} entraînements sur {}&#xa0;: voir le tableau.</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>Arrêté avant le premier pas.</translation>
    </message>
    <message>
        <source>A new network will begin. {} began with {}: to train that further, use epoch 0.</source>
        <translation>Un nouveau réseau commencera. {} a commencé avec {}&#xa0;: pour entraîner davantage celui-ci, prenez l’époque 0.</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Époque {} sur {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, {} left</source>
        <translation>Époque {} sur {}, encore {}</translation>
    </message>
    <message>
        <source>Paused. The network so far can be tried in Draw.</source>
        <translation>En pause. Le réseau obtenu jusqu’ici peut être essayé dans Dessiner.</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Train a new network</source>
        <translation>Entraîner un nouveau réseau</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Show all settings: optimizer, learning rate, batch size, epochs, data, …</source>
        <translation>Afficher tous les réglages&#xa0;: optimiseur, taux d’apprentissage, taille de lot, époques, données…</translation>
    </message>
    <message>
        <source>Changes apply to the next training.</source>
        <translation>Les modifications s’appliquent au prochain entraînement.</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>Construire un réseau…</translation>
    </message>
    <message>
        <source>Put a network together from layers, and train it</source>
        <translation>Assembler un réseau à partir de couches, puis l’entraîner</translation>
    </message>
    <message>
        <source>The t&amp;utorial</source>
        <translation>Le &amp;tutoriel</translation>
    </message>
    <message>
        <source>Reproduce the tutorial&apos;s experiments, and check what it claims</source>
        <translation>Reproduire les expériences du tutoriel, et vérifier ce qu’il affirme</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Train with many settings side by side, and compare each at its best</source>
        <translation>Entraîner avec de nombreux réglages côte à côte, et comparer chacun à son meilleur</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>{}, about {}</source>
        <translation>{}, environ {}</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from another computer</source>
        <translation>Exactitude sur les images de test de MNIST&#xa0;; temps estimé d’après un autre ordinateur</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from {}</source>
        <translation>Exactitude sur les images de test de MNIST&#xa0;; temps estimé d’après {}</translation>
    </message>
</context>
<context>
    <name>TrainingWorker</name>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Démarrage de TensorFlow…</translation>
    </message>
    <message>
        <source>Checking finished runs…</source>
        <translation>Vérification des essais terminés…</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>{} cannot be resumed: {}</source>
        <translation>{} ne peut pas être repris&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>UnitStrip</name>
    <message>
        <source>{}, digit {}</source>
        <translation>{}, chiffre {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, unité {}</translation>
    </message>
    <message>
        <source>{}, row {}, column {}</source>
        <translation>{}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>{} for {}, row {}, column {}</source>
        <translation>{} pour {}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>{} for digit {}, row {}, column {}</source>
        <translation>{} pour le chiffre {}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>{}, map {}, row {}, column {}</source>
        <translation>{}, carte {}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>{} (held)</source>
        <translation>{} (retenue)</translation>
    </message>
    <message>
        <source>A pixel of the image: 0 is paper, 1 is ink.</source>
        <translation>Un pixel de l’image : 0 est le papier, 1 l’encre.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The largest value of the patch in {} passes.</source>
        <translation>La plus grande valeur de la fenêtre dans {} passe.</translation>
    </message>
    <message>
        <source>Its products with the units of {}, the largest first</source>
        <translation>Ses produits avec les unités de {}, les plus grands d’abord</translation>
    </message>
    <message>
        <source>Patch × kernel: white on blue adds, on orange takes away</source>
        <translation>Fenêtre × noyau&#xa0;: blanc sur bleu ajoute, sur orange retranche</translation>
    </message>
    <message>
        <source>Patch × kernel for each map of {}, the largest share first</source>
        <translation>Fenêtre × noyau pour chaque carte de {}, la plus grande part d’abord</translation>
    </message>
    <message>
        <source>Largest of {}</source>
        <translation>Plus grande de {}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ biais</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>after softmax</source>
        <translation>après softmax</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>après {}</translation>
    </message>
    <message>
        <source>Largest: {}</source>
        <translation>Plus grands : {}</translation>
    </message>
    <message>
        <source>map {}, row {}, column {}</source>
        <translation>carte {}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>unit {}</source>
        <translation>unité {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>+ {} others: {}</source>
        <translation>+ {} autres : {}</translation>
    </message>
</context>
<context>
    <name>UprightBars</name>
    <message>
        <source>no drawing</source>
        <translation>aucun dessin</translation>
    </message>
</context>
<context>
    <name>UserDigits</name>
    <message numerus="yes">
        <source>relabel %n digit(s) as {}</source>
        <translation>
            <numerusform>le réétiquetage de %n chiffre en {}</numerusform>
            <numerusform>le réétiquetage de %n chiffres en {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n digit(s)</source>
        <translation>
            <numerusform>la suppression de %n chiffre</numerusform>
            <numerusform>la suppression de %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Annulé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Rétabli&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>VariedRows</name>
    <message>
        <source>Choose at least one setting that varies.</source>
        <translation>Choisissez au moins un réglage qui varie.</translation>
    </message>
    <message>
        <source>{}: choose two or more values.</source>
        <translation>{} : choisissez deux valeurs ou plus.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>The digit that blue pixels speak for</source>
        <translation>Le chiffre pour lequel parlent les pixels bleus</translation>
    </message>
    <message>
        <source>The digit that orange pixels speak for</source>
        <translation>Le chiffre pour lequel parlent les pixels orange</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>and &amp;not</source>
        <translation>et pa&amp;s</translation>
    </message>
    <message>
        <source>Change each pi&amp;xel</source>
        <translation>Changer chaque pi&amp;xel</translation>
    </message>
    <message>
        <source>Erase each pixel of ink, ink each empty one, and read the drawing again</source>
        <translation>Effacer chaque pixel d’encre, encrer chaque pixel vide, et relire le dessin</translation>
    </message>
    <message>
        <source>Sum of par&amp;ts</source>
        <translation>Somme des par&amp;ts</translation>
    </message>
    <message>
        <source>The part that each pixel and the biases have in the lead</source>
        <translation>La part de chaque pixel et des biais dans l’avance</translation>
    </message>
    <message>
        <source>Pixels for and against</source>
        <translation>Pixels pour et contre</translation>
    </message>
    <message>
        <source>The lead as a sum</source>
        <translation>L’avance comme somme</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Il n’y a pas encore de dessin.</translation>
    </message>
    <message>
        <source>The score of {} is {} above that of {}.</source>
        <translation>Le score de {} dépasse de {} celui de {}.</translation>
    </message>
    <message>
        <source>The score of {} is {} below that of {}.</source>
        <translation>Le score de {} est de {} sous celui de {}.</translation>
    </message>
    <message>
        <source>The ink: if it were erased</source>
        <translation>L’encre : si elle était effacée</translation>
    </message>
    <message>
        <source>The paper: if ink were there</source>
        <translation>Le papier : s’il y avait de l’encre</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}. Towards {}: erase blue ink, or draw where the paper is orange.</source>
        <translation>Le bleu parle pour {}, l’orange pour {}. Vers {}&#xa0;: effacez l’encre bleue, ou dessinez là où le papier est orange.</translation>
    </message>
    <message>
        <source>Full colour is a change of {}. Each is a true reading with one pixel of the 28×28 changed and all others kept. It does not say what several pixels do together: where one can stand in for another, neither seems to matter.</source>
        <translation>La pleine couleur est un changement de {}. C’est à chaque fois une vraie lecture où un seul des 28×28 pixels change. Cela ne dit pas ce que plusieurs pixels font ensemble&#xa0;: là où l’un peut remplacer l’autre, aucun ne semble compter.</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}.</source>
        <translation>Le bleu parle pour {}, l’orange pour {}.</translation>
    </message>
    <message>
        <source>Full colour is a part of {}. The parts are exact bookkeeping: gradient times pixel, and all biases together, add up to the lead. They do not say what erasing a pixel would do, and empty pixels have no part.</source>
        <translation>La pleine couleur est une part de {}. Les parts sont une comptabilité exacte&#xa0;: gradient fois pixel, et tous les biais ensemble, donnent l’avance. Elles ne disent pas l’effet de l’effacement d’un pixel, et les pixels vides n’ont pas de part.</translation>
    </message>
    <message>
        <source>The scores of this network are no exact sum of parts.</source>
        <translation>Les scores de ce réseau ne sont pas une somme exacte de parts.</translation>
    </message>
    <message>
        <source>The part of each pixel</source>
        <translation>La part de chaque pixel</translation>
    </message>
    <message>
        <source>Row {}, column {}: a part of {}</source>
        <translation>Ligne {}, colonne {} : une part de {}</translation>
    </message>
    <message>
        <source>With ink at row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Avec de l’encre ligne {}, colonne {} : une avance de {}, et {} passe de {} à {}</translation>
    </message>
    <message>
        <source>Without row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Sans ligne {}, colonne {} : une avance de {}, et {} passe de {} à {}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>start over</source>
        <translation>recommencer</translation>
    </message>
    <message>
        <source>edit a weight</source>
        <translation>modifier un poids</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>allumer</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>éteindre</translation>
    </message>
    <message>
        <source>drop the edits</source>
        <translation>abandonner les modifications</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n edit(s) by hand</source>
        <translation>
            <numerusform>{}, %n modification à la main</numerusform>
            <numerusform>{}, %n modifications à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <source>{}, map {}</source>
        <translation>{}, carte {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, unité {}</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>le biais</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>from unit {}</source>
        <translation>depuis l’unité {}</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>kernel {} of {}, row {}, column {}</source>
        <translation>noyau {} sur {}, ligne {}, colonne {}</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The copy at work</source>
        <translation>La copie au travail</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Tout recommencer</translation>
    </message>
    <message>
        <source>Drop all edits, and begin with the network anew</source>
        <translation>Abandonner toutes les modifications et repartir du réseau</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>Utili&amp;ser cette copie</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Faire de la copie le réseau actuel, pas encore enregistré</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>All&amp;umée</translation>
    </message>
    <message>
        <source>Off: all its weights and its bias are zero (Space)</source>
        <translation>Éteinte : tous ses poids et son biais sont nuls (Espace)</translation>
    </message>
    <message>
        <source>Drop its edi&amp;ts</source>
        <translation>Abandonner ses mod&amp;ifications</translation>
    </message>
    <message>
        <source>Make this map or unit as it is in the network</source>
        <translation>Rendre cette carte ou unité telle qu’elle est dans le réseau</translation>
    </message>
    <message>
        <source>Kernels of the chosen map or unit</source>
        <translation>Noyaux de la carte ou de l’unité choisie</translation>
    </message>
    <message>
        <source>Turn the wheel or press Page Up and Page Down on a cell, or type a number</source>
        <translation>Tournez la molette ou appuyez sur Page préc. et Page suiv. sur une cellule, ou tapez un nombre</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>&amp;Valeur du poids</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} : éteinte</translation>
    </message>
    <message>
        <source>{} is on</source>
        <translation>{} : allumée</translation>
    </message>
    <message>
        <source>Click a map or a unit, then edit its kernel or switch it off. Only this copy changes; nothing is saved unless you use it.</source>
        <translation>Cliquez sur une carte ou une unité, puis modifiez son noyau ou éteignez-la. Seule cette copie change ; rien n’est enregistré tant que vous ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>A copy of {}</source>
        <translation>Une copie de {}</translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n edit(s)</source>
        <translation>
            <numerusform>Une copie avec %n modification</numerusform>
            <numerusform>Une copie avec %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} itself, unchanged.</source>
        <translation>Barres du haut : cette copie. Barres du bas : {} lui-même, inchangé.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit; it has changed since. Start over copies it anew.</source>
        <translation>Barres du haut : cette copie. Barres du bas : {} tel qu’il était à la première modification ; il a changé depuis. « Tout recommencer » le copie à nouveau.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit. Start over copies {}, which is shown now.</source>
        <translation>Barres du haut&#xa0;: cette copie. Barres du bas&#xa0;: {} tel qu’il était à la première modification. «&#xa0;Tout recommencer&#xa0;» copie {}, affiché maintenant.</translation>
    </message>
    <message>
        <source>No map or unit with kernels</source>
        <translation>Aucune carte ou unité avec des noyaux</translation>
    </message>
    <message>
        <source>{}; was {}</source>
        <translation>{} ; était {}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Erreur inattendue&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message numerus="yes">
        <source>Permanently delete %n run(s)?</source>
        <translation>
            <numerusform>Supprimer définitivement&#xa0;%n essai&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement&#xa0;%n essais&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GalleryModel</name>
    <message>
        <source>{}, read as {} with {}</source>
        <translation>{}, lu comme {} avec {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}</source>
        <translation>Image {}&#xa0;: {}, lu comme {} avec {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}; as {} with {}</source>
        <translation>Image {}&#xa0;: {}, lu comme {} avec {}&#xa0;; comme {} avec {}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>The most likely digit and its probability. In a number, point at a digit or press ← and →</source>
        <translation>Le chiffre le plus probable et sa probabilité. Dans un nombre, pointez un chiffre ou appuyez sur ← et →</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Entrée du réseau</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets: cut out, scaled to the dotted square, and placed by the centre of mass, as MNIST&apos;s digits are</source>
        <translation>Les 28×28 pixels que reçoit le réseau&#xa0;: découpés, ramenés au carré pointillé et placés selon le centre de masse, comme le sont les chiffres de MNIST</translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show {digit}, {count}</source>
        <translation>Afficher {digit}, {count}</translation>
    </message>
    <message>
        <source>Show only {digit}: {count}</source>
        <translation>N’afficher que {digit}&#xa0;: {count}</translation>
    </message>
</context>
</TS>
